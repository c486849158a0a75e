/** The site as its exports name it. */
export interface Publication {
  title: string;
  description?: string;
  /** The language of the site, and of briefs that name none. */
  lang: string;
  /**
   * The address of the site's root, with a slash at its end. Where a site does not say where it will stand, this is its base path alone:
   * addresses are references then, which RFC 3986 resolves against the address of the file that they stand in.
   */
  root: string;
}

export const briefAddress = ({ root }: Publication, slug: string) => `${root}briefs/${slug}/`;

/** The permanent link of a statement, or of an event. */
export const partAddress = (publication: Publication, slug: string, id: string) => `${briefAddress(publication, slug)}#${id}`;

/** The entry of a source in the list at the end of a brief. */
export const sourceAddress = (publication: Publication, slug: string, key: string) => partAddress(publication, slug, `source.${key}`);

export const speakerAddress = ({ root }: Publication, id: string) => `${root}speakers/${id}/`;

/** A path from the root of the site, as an address; other addresses stay as they are. */
export const resolved = ({ root }: Publication, address: string) => (/^\/(?!\/)/.test(address) ? root + address.slice(1) : address);
