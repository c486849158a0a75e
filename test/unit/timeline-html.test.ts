import { describe, expect, test } from 'vitest';
import { elements, markup, page, textOfPage } from './page.ts';

const storm = `<Timeline title="How it broke">
<Event date="2024-03-07" id="protest" source="courier havneblad">The **mayor** objects.</Event>
<Event date="2024-03-04" id="storm">

The storm.

</Event>
</Timeline>`;
const list = (html: string) => html.replace(/<svg.*<\/svg>/s, '');

describe('a timeline', () => {
  test('is a figure with a list in order of date, each date for readers and for machines', () => {
    expect(list(page(storm))).toBe(
      markup(`
        <figure class="timeline"><figcaption>How it broke</figcaption><ol>
          <li id="storm"><span class="date"><time datetime="2024-03-04">4 March 2024</time></span>_<div><p>The storm.</p></div></li>
          <li id="protest"><span class="date"><time datetime="2024-03-07">7 March 2024</time></span>
            _<div>The <strong>mayor</strong> objects._<small><a href="#source.courier">The Ostrevik Courier</a>, <a href="#source.havneblad">Havnebladet</a></small></div></li>
        </ol></figure>`),
    );
  });

  test('is called Timeline where the author gives no title', () => {
    expect(textOfPage(page('<Timeline>\n<Event date="2024-03~">Repairs.</Event>\n</Timeline>'))).toBe('Timelineabout March 2024 Repairs.');
  });

  test('makes entries of dated statements: who, the cue, the words with a link to where they stand', () => {
    const html = page(
      `<Timeline from="attributions">\n</Timeline>\n\n<Attribution id="a1" speaker="tomas-reyk" source="havneblad" cue="warned" date="2024-03-04">“Shut **it**.”</Attribution>`,
    );
    expect(html.slice(0, html.indexOf('</figure>'))).toBe(
      markup(`
        <figure class="timeline"><figcaption>Timeline</figcaption><ol>
          <li id="event.a1"><span class="date"><time datetime="2024-03-04">4 March 2024</time></span>
            _<div><b><a href="/speakers/tomas-reyk/">Tomas Reyk</a></b>_<i class="cue">warned</i>: <a href="#a1">“Shut it.”</a>_<small><a href="#source.havneblad">Havnebladet</a></small></div></li>
        </ol>`),
    );
  });

  test('keeps each text with its own date when statements and events are mixed out of order', () => {
    const html = page(`<Timeline from="attributions">
<Event date="2024-03-12">Third.</Event>
<Event date="2024-03-01">First.</Event>
</Timeline>

<Attribution speaker="tomas-reyk" source="havneblad" date="2024-03-04">second</Attribution>`);
    expect(
      elements(html)
        .filter(({ tagName }) => tagName === 'li')
        .map(({ text }) => text.replace(/\s+/g, ' ')),
    ).toEqual(['1 March 2024 First.', '4 March 2024 Tomas Reyk said: second Havnebladet', '12 March 2024 Third.']);
  });

  test('shows dates in the language of the brief', () => {
    const html = page('<Timeline>\n<Event date="2024-03-12">Закрыт.</Event>\n</Timeline>', { lang: 'lang: ru' });
    expect(
      elements(html)
        .find(({ tagName }) => tagName === 'time')
        ?.text.replace(/\s/g, ' '),
    ).toBe('12 марта 2024 г.');
  });
});

describe('an analysis', () => {
  test('says in words that it is the author who speaks', () => {
    expect(page('<Analysis>\nThe board has **no** plan.\n\n- None.\n</Analysis>')).toBe(
      markup(`
        <section class="analysis" aria-label="Analysis"><p class="label">Analysis</p>
          <p>The board has <strong>no</strong> plan.</p>
          <ul>
          \\n<li>None.</li>
          \\n</ul></section>`),
    );
  });

  test('may quote: a statement in it is still a statement', () => {
    const found = elements(
      page('<Analysis>\nThe mayor: <Attribution speaker="inga-halvard" source="courier">open it</Attribution>.\n</Analysis>'),
    );
    expect(found.some(({ attributes }) => String(attributes.className) === 'note')).toBe(true);
  });
});
