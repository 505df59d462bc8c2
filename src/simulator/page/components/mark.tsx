/** The sign of Maktab; the style sheet knows what it looks like. */
export function Mark({ size }: { size: "face" | "brand" | "large" }) {
  return <span class="mark" data-size={size} aria-hidden="true" />;
}
