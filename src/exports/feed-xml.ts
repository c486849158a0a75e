/** An element of an XML document; `false` among its children leaves nothing. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string | undefined>;
  children: readonly (XmlElement | string | false)[];
}

export const x = (name: string, attributes: XmlElement['attributes'], ...children: XmlElement['children']): XmlElement => ({
  name,
  attributes,
  children,
});

/** The text of an XML 1.0 document in UTF-8. Characters that XML can't hold are left out. */
export const xmlDocument = (root: XmlElement): string => `<?xml version="1.0" encoding="utf-8"?>\n${written(root)}\n`;

function written({ name, attributes, children }: XmlElement): string {
  const start = Object.entries(attributes).map(([key, value]) => (value === undefined ? '' : ` ${key}="${escaped(value)}"`));
  const content = children.map((child) => (child === false ? '' : typeof child === 'string' ? escaped(child) : written(child)));
  return `<${name}${start.join('')}>${content.join('')}</${name}>`;
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** https://www.w3.org/TR/xml/#charsets: what is not there has no place, not even as a reference. */
const unwritable = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const escaped = (text: string) => text.replace(unwritable, '').replace(/[&<>"]/g, (character) => entities[character] as string);
