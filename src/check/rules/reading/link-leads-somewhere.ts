import type { Brief } from '../../../model/brief.ts';
import { suggestion } from '../../../parse/suggest.ts';
import { decoded, hasAddress, pathOnSite } from '../../addresses.ts';
import { landmarksOf } from '../../landmarks.ts';
import { remedyFor } from '../../page-meant.ts';
import { placesIn } from '../../places-in.ts';
import type { Rule, RuleFinding } from '../../rule.ts';

export const linkLeadsSomewhere: Rule = {
  id: 'link-leads-somewhere',
  about: 'reading',
  norm: 'A link has a whole address of the web, or leads to a page of this site that there is, or to a place in its own brief.',
  remedy: 'Begin addresses of other sites with `https://`, and paths of this one with a slash: `/briefs/bridge-shut/`.',
  severity: 'warning',
  sources: [{ title: 'RFC 3986, section 4.2: Relative Reference', url: 'https://www.rfc-editor.org/rfc/rfc3986#section-4.2' }],
  examples: [
    {
      title: 'addresses with all that belongs to them',
      text: '[The order](https://courier.example/order), [the editor](mailto:desk@courier.example), [the desk](tel:+4770000000).',
    },
    {
      title: 'a heading and a statement of the brief',
      text: '## The vote\n\n<Attribution id="shut" speaker="inga-halvard" source="courier">Shut.</Attribution>\n\nSee [the vote](#the-vote), [what the mayor said](#shut), [the Courier](#source.courier) and [the top](#top).',
    },
    { title: 'an address without its beginning', text: 'See [the order](⟦www.courier.example/order⟧).' },
    { title: 'the same without www', text: 'See [the order](⟦courier.example/order⟧).' },
    { title: 'a beginning with a slip', text: 'See [the order](⟦https//courier.example/order⟧).' },
    { title: 'an address of e-mail', text: 'Write to [the editor](⟦desk@courier.example⟧).' },
    { title: 'an address of one’s own machine', text: 'See [the order](⟦http://localhost:4321/briefs/order/⟧).' },
    { title: 'nothing at all', text: 'See ⟦[the order]()⟧.' },
    { title: 'a heading that there is not', text: '## The vote\n\nSee [the vote](⟦#the-votes⟧).' },
  ],
  find(brief, { addresses }) {
    const { links, images } = landmarksOf(brief);
    if (links.length === 0 && images.length === 0) return [];
    const places = links.some(({ address }) => address.startsWith('#')) ? placesIn(brief) : undefined;
    return [...links, ...images].flatMap(({ address, place }) => {
      const found = address.startsWith('#')
        ? within(places, decoded(address.slice(1)))
        : (whole(address) ?? (addresses && onSite(address, brief, addresses)));
      return found ? [{ ...found, range: place }] : [];
    });
  },
};

type Found = Omit<RuleFinding, 'range'> | undefined;

function within(places: ReadonlySet<string> | undefined, id: string): Found {
  if (id === '' || !places || places.has(id)) return undefined;
  return { message: `Nothing in this text has the id "${id}".`, help: suggestion(id, [...places], 'Mend it, or link to the page alone.') };
}

const error = 'error' as const;

/** An address that is not whole, or that no reader can open; `undefined` for a path, and for one that is in order. */
function whole(address: string): Found {
  const written = decoded(address);
  if (written.trim() === '')
    return { severity: error, message: 'The link leads nowhere.', help: 'Write the address between the round brackets.' };
  if (/^https?:/i.test(written)) {
    if (!URL.canParse(written) || !/^https?:\/\/[^/]/i.test(written)) return noAddress(written);
    const { hostname } = new URL(written);
    if (!/^(?:localhost|127(?:\.\d+){3}|0\.0\.0\.0|\[::1\])$/.test(hostname)) return undefined;
    return {
      severity: error,
      message: `"${hostname}" is the machine of whoever reads.`,
      help: 'Write the path alone, from the slash on: /briefs/….',
    };
  }
  if (/^[a-z][a-z0-9+.-]*:(?!\d)/i.test(written) || written.startsWith('/')) return undefined;
  if (/^https?\/|^https?;|^(?:h?tt?ps?|htps?):?\/\//i.test(written)) return noAddress(written);
  if (/^[^/\s@]+@[^/\s@]+\.[a-z]{2,}$/i.test(written))
    return { severity: error, message: `"${written}" has no "mailto:" before it.`, help: `Write mailto:${written}.` };
  if (/^www\./i.test(written) || isHost(written.split(/[/?#:]/)[0] ?? ''))
    return {
      severity: error,
      message: `"${written}" has no "https://" before it.`,
      help: `Write https://${written}: without it this is a path of this site.`,
    };
  return undefined;
}

const noAddress = (written: string): Found => ({
  severity: error,
  message: `"${written}" is no address of the web.`,
  help: 'An address begins with https:// and goes on with the name of a site.',
});

/** Whether the beginning of a path is the name of a site: it ends like one, and not like a file. */
const isHost = (name: string) =>
  /^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}$/i.test(name) &&
  !/\.(?:mdx?|markdown|html?|php|txt|csv|json|xml|pdf|docx?|xlsx?|odt|zip|jpe?g|png|gif|webp|avif|svg|mp[34]|webm|ya?ml|astro)$/i.test(
    name,
  );

function onSite(address: string, brief: Brief, addresses: ReadonlySet<string>): Found {
  const path = pathOnSite(address, brief);
  if (path === undefined || hasAddress(addresses, path)) return undefined;
  return { message: `This site has no "${path}".`, help: remedyFor(path, brief, addresses) };
}
