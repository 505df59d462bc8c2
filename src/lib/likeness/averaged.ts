/** Each point as the average of the square that reaches so far from it, cut at the edges of the picture. */
export function averaged(values: Float32Array, width: number, reach: number): Float32Array {
  const height = values.length / width;
  const across = new Float32Array(values.length);
  for (let y = 0; y < height; y++)
    alongLine(values, across, { start: y * width, step: 1, length: width, reach });
  const both = new Float32Array(values.length);
  for (let x = 0; x < width; x++) alongLine(across, both, { start: x, step: width, length: height, reach });
  return both;
}

interface Line {
  start: number;
  step: number;
  length: number;
  reach: number;
}

function alongLine(from: Float32Array, to: Float32Array, { start, step, length, reach }: Line): void {
  const at = (place: number) => from[start + place * step] ?? 0;
  let sum = 0;
  for (let place = 0; place < Math.min(reach, length); place++) sum += at(place);
  for (let place = 0; place < length; place++) {
    if (place + reach < length) sum += at(place + reach);
    if (place > reach) sum -= at(place - reach - 1);
    to[start + place * step] = sum / (Math.min(length, place + reach + 1) - Math.max(0, place - reach));
  }
}
