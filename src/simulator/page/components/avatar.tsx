import { hueOf, initials } from "../names.ts";
import { Icon, type IconName } from "./icon.tsx";

/** A face made of initials, or of a sign for what is not a person. */
export function Avatar({
  id,
  name,
  icon,
  small,
}: {
  id: number;
  name: string;
  icon?: IconName;
  small?: boolean;
}) {
  return (
    <span class="avatar" data-hue={hueOf(id)} data-small={small} aria-hidden="true">
      {icon ? <Icon name={icon} /> : initials(name)}
    </span>
  );
}
