/** Marks that open an item of a list: bullets, dashes, ticks, arrows; numbers and letters with a point or bracket. */
const marker =
  /^(?:[-–—*•·∙●○◦▪▫■□◆◇►▸▶➤➢➔→»›✓✔✅☑➡👉✨📌⚡💡🟢🔵🟠🟣✦✧★⭐❖‣⁃⚫🔹🔸🔷🔶]\ufe0f?|\d{1,2}[.)]|[a-h]\)|\((?:\d{1,2}|[a-h])\)|o(?=\t| {2}))(?:[ \t]+|(?<=[•●▪◦‣✓✔✅🔹🔸➤►])(?=\S))/u

/** Length of the mark with which a line opens an item, the spaces after it included; 0 when it opens none. */
export function itemMark(line: string): number {
  return marker.exec(line.slice(0, 12))?.[0].length ?? 0
}
