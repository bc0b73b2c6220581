// Text of strangers, made harmless to the eye: characters that print nothing or turn the line around are shown by name.
// The browser never reads such text as HTML anywhere on the page; this is about what a reader would otherwise not see.

// C0 and C1 controls but tab and line feed; soft hyphen; zero-width and direction characters; line separators; interlinear and tag characters; BOM.
const kUnseen =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;

export interface Piece {
  text: string;
  unseen: boolean;
}

export function pieces(text: string): Piece[] {
  const out: Piece[] = [];
  let at = 0;
  for (const found of text.matchAll(kUnseen)) {
    if (found[0] === "\r" && text[found.index + 1] === "\n") continue;
    if (found.index > at) out.push({ text: text.slice(at, found.index), unseen: false });
    out.push({ text: nameOf(found[0]), unseen: true });
    at = found.index + found[0].length;
  }
  if (at < text.length) out.push({ text: text.slice(at), unseen: false });
  return out;
}

function nameOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}

// For places that hold plain strings only (labels of canvases, files, attributes).
export function plain(text: string): string {
  return pieces(text)
    .map((piece) => (piece.unseen ? `[${piece.text}]` : piece.text))
    .join("");
}

// Addresses of articles come from strangers, too.
export function safeUrl(url: string | undefined | null): string | undefined {
  if (!url) return undefined;
  try {
    const read = new URL(url);
    return read.protocol === "http:" || read.protocol === "https:" ? read.href : undefined;
  } catch {
    return undefined;
  }
}
