import { describe, expect, test } from 'vitest';
import { quotationIsVerbatim } from '../../src/check/rules/verbatim/quotation-is-verbatim.ts';
import { coverageText } from '../../src/check/verbatim/coverage-text.ts';
import { normalized } from '../../src/check/verbatim/normalized.ts';
import { piecesOf } from '../../src/check/verbatim/pieces.ts';
import { beginning, standing } from '../../src/check/verbatim/standing.ts';
import { variant } from '../../src/check/verbatim/variant.ts';
import { verbatimOf, withVerdicts } from '../../src/check/verbatim/verbatim.ts';
import { coverageOf, sumOf } from '../../src/model/verbatim.ts';
import { readBody, references } from './ostrevik.ts';

const stands = (quotation: string, source: string) => {
  const pieces = piecesOf(quotation);
  return standing(pieces, normalized(source)) === pieces.length;
};

describe('a quotation stands in a source', () => {
  test.each([
    ['whatever marks are inside of it', 'She called it “rotten to the core” again', "She called it 'rotten to the core' again."],
    ['with the punctuation of the sentence around it', 'until the piers are safe,', 'until the piers are safe. Then'],
    ['with a capital at its beginning', 'No car may pass', 'He said no car may pass today.'],
    ['without a capital at its beginning', 'no car may pass', 'No car may pass.'],
    ['with other dashes', 'safe — all of them', 'safe - all of them'],
    ['with a hyphen that does not break the line', 'the re-opening', 'the re\u2011opening'],
    ['with other spaces', '50 000 kroner', '50\u00a0000\u202fkroner'],
    ['with other apostrophes', 'We can’t wait', "We can't wait"],
    ['across paragraphs', 'It is shut. It stays shut.', 'It is shut.\n\n“It stays shut.'],
    ['with soft hyphens and joiners', 'the harbour board', 'the har\u00adbour\u200b board'],
    ['in letters that Unicode composes in two ways', 'déjà fermé', 'de\u0301ja\u0300 ferme\u0301'],
    ['with an ellipsis for what is left out', 'No car … is safe', 'No car may pass until it is safe'],
    ['with three dots in brackets', 'No car [...] is safe', 'No car may pass until it is safe'],
    ['with two things left out', 'No … pass … safe', 'No car may pass until it is safe'],
    ['with a word put in', 'until [the bridge] is safe', 'until it is safe'],
    ['with a word put in that was not there', 'the piers [of the bridge] are safe', 'the piers are safe'],
    ['with a capital in brackets', '[N]o car may pass', 'He said that no car may pass'],
    ['with an ending in brackets', 'the board decid[ed] it', 'the board decides it'],
    ['that has an ellipsis itself', 'Well… we wait', 'Well... we wait.'],
    ['as a question', 'Is it safe?', '"Is it safe?" she asked.'],
    ['in French, with its spaces', 'Rien ne doit être exclu ; nous verrons', 'Rien ne doit être exclu\u202f; nous verrons.'],
    ['in French, in straight marks', 'la « guerre » n’est pas là', 'la "guerre" n\'est pas là'],
    ['in Ukrainian, with its apostrophe', 'об’єкти закриті', 'Усі об\u02bcєкти закриті.'],
    ['in Russian, with е for ё', 'Мост ещё закрыт', 'мост еще закрыт'],
    ['in Russian, with the stress', 'мост закры\u0301т', 'Мост закрыт'],
    ['in Arabic, without its vowels', 'الجسر مغلق', 'قال إن الجِسْرُ مُغْلَقٌ.'],
    ['in Japanese, which has no spaces', '橋は閉鎖', '市長は橋は閉鎖されたと述べた。'],
    ['of a price', '$50 a day', 'It costs $50 a day.'],
    ['with a hyphen that was set as a dash', 'the 2010–2014 plan', 'the 2010-2014 plan'],
    ['with a minus that was typed as a hyphen', 'at −5 degrees', 'It was cold, at -5 degrees.'],
    ['without a clause that denies something else', 'I say … that we must go', 'I say, and not for the first time, that we must go'],
    ['with the next sentence begun in brackets', 'It is shut. [The bridge] stays shut', 'It is shut. It stays shut.'],
    ['with one negation put in for another', '[Nobody] came', 'None of them came'],
  ])('%s', (_, quotation, source) => {
    expect(stands(quotation, source)).toBe(true);
  });
});

describe('a quotation does not stand in a source', () => {
  test.each([
    ['that has another word', 'a bad joke', 'a poor joke'],
    ['that has one word more', 'we will wait', 'we will not wait'],
    ['that has a part of its word alone', 'port', 'the report'],
    ['that has its word with another ending', 'мост закрыт', 'мост закрытый'],
    ['that has it in another order', 'is safe … no car', 'No car may pass until it is safe'],
    [
      'that has its words, but far from each other',
      'until [it] is safe',
      `until morning. ${'The storm went on and on. '.repeat(9)} It is safe`,
    ],
    ['that has other capitals inside', 'the Board said', 'the board said'],
    ['that says and does not ask', 'it is safe?', 'It is safe.'],
    ['that has other punctuation inside', 'He left, we stay', 'He left. We stay'],
    ['that leaves out what the ellipsis of an excerpt leaves out', 'Shut. Open again', 'Shut. […] Open again'],
    ['that has other letters with the same look', 'моcт закрыт', 'мост закрыт'],
    ['in another language', 'The bridge is shut', 'Broen er stengt'],
    ['that is empty', 'Shut', ''],
    ['that has “not” where brackets stand', 'We will [surely] wait', 'We will not wait'],
    ['that has “not” where empty brackets stand', 'We will [] wait', 'We will not wait'],
    ['that has “not” before brackets that begin it', '[We will] wait for June', 'We will never wait for June'],
    ['that has no “not” where brackets put one in', 'We will [not] wait', 'We will soon wait'],
    ['that has “not” where an ellipsis leaves it out', 'We will … wait', 'We will not, whatever you say, wait'],
    ['that has “not” at the end of a word in brackets', 'we should[] wait', "we shouldn't wait"],
    ['that has “не” where brackets stand', 'Отсюда мы [все] уйдём', 'Отсюда мы не уйдём'],
    ['that has it in two sentences that brackets would join', 'It rains [and] the town will burn', 'It rains. In June the town will burn'],
    ['that has it in two excerpts', 'It rains [and] the town will burn', 'It rains […] the town will burn'],
    ['that has half a page between', 'We will … resign', `We will wait. ${'The storm went on and on. '.repeat(40)} They resign`],
    ['of which brackets keep the first letter alone', 'We will w[aste it]', 'We will wait'],
    ['that has the opposite of its word', '[]lawful acts', 'unlawful acts'],
    ['that has its word in a compound', 'lethal weapons', 'non-lethal weapons'],
    ['that has its number in a larger one', '000 people', '10,000 people'],
    ['that has its number behind a point', '5 million', 'some 1.5 million'],
    ['that has its number below zero', '5 degrees', 'at -5 degrees'],
    ['that has its number without the power', '102 metres', '10² metres'],
    ['that has its number without the fraction', '11/2 metres', '1½ metres'],
  ])('%s', (_, quotation, source) => {
    expect(stands(quotation, source)).toBe(false);
  });
});

test('brackets and shreds alone are nothing that could stand anywhere', () => {
  for (const words of ['[We will] … [not wait]', '[The board will burn] it', '…', 'a … '.repeat(30)]) expect(piecesOf(words)).toEqual([]);
});

test.each([
  ['words that come again and again', 'we wait a '.repeat(2_000)],
  ['words that are left out of them', 'we wait a … '.repeat(15)],
  ['brackets', '[a] '.repeat(9_000)],
  ['dots', '. '.repeat(20_000)],
  ['spaces and marks', '“ '.repeat(20_000)],
])('a long text of %s is compared before anyone gets tired of it', (_, words) => {
  const source = normalized('we wait a while. '.repeat(20_000));
  const pieces = piecesOf(`x ${words} y`);
  expect(beginning(pieces, source)).toBe('');
  for (const piece of pieces) expect(variant(`x ${piece.words}`, source)).toBeDefined();
});

test('a text is normalized once: again, it stays as it is', () => {
  for (const text of [
    '“Well… it’s — shut,” she said [laughing].',
    '« Non ! » Il n’ira pas.',
    'at −5 – or -5 -, non-lethal--so 10²',
    'ещё (мост)',
    '"a" . . . \'b\'',
  ]) {
    expect(normalized(normalized(text))).toBe(normalized(text));
  }
});

test('the longest beginning that is there ends before the first other word', () => {
  const source = normalized('"No car may pass until the piers are safe," Reyk said.');
  expect(beginning(piecesOf('No car may pass before June'), source)).toBe('No car may pass');
  expect(beginning(piecesOf('No car … the piers are rotten'), source)).toBe('No car … the piers are');
  expect(beginning(piecesOf('Rotten piers'), source)).toBe('');
});

describe('words that differ', () => {
  const source = normalized('The mayor called the plan "a poor joke on the whole town", and left the room.');
  test.each([
    ['another word', 'a bad joke on the whole town', [{ quoted: 'bad', source: 'poor' }]],
    ['a word less', 'a poor joke on the town', [{ quoted: '', source: 'whole' }]],
    ['a word more', 'a very poor joke on the whole town', [{ quoted: 'very', source: '' }]],
    ['another form of a word', 'A poor joke on the whole towns', [{ quoted: 'towns', source: 'town' }]],
    ['the last word', 'a poor joke on the whole city', [{ quoted: 'city', source: 'town' }]],
    ['the first word', 'one poor joke on the whole town', [{ quoted: 'one', source: 'a' }]],
    ['punctuation', 'a poor joke, on the whole town', [{ quoted: 'joke,', source: 'joke' }]],
  ])('are told of %s', (_, quotation, differences) => {
    expect(variant(quotation, source)).toEqual(differences);
  });

  test('are too many where a third of them is not there', () => {
    expect(variant('a good plan for the whole coast', source)).toBeNull();
    expect(variant('The board resigned', source)).toBeNull();
    expect(variant('rotten', source)).toBeNull();
  });

  test('of a bent word alone are a variant', () => {
    const said = normalized('Это грозит неконтролируемой эскалацией.');
    expect(variant('неконтролируемая эскалация', said)).toEqual([
      { quoted: 'неконтролируемая', source: 'неконтролируемой' },
      { quoted: 'эскалация', source: 'эскалацией' },
    ]);
  });
});

describe('the verdict on a statement', () => {
  const sources = `sources:
  courier: { outlet: ostrevik-courier, title: Bridge shut, lang: en, snapshot: courier.txt }
  northwire: { outlet: northwire, title: Bridge closed, lang: en, snapshot: wire.txt }
  havneblad: { outlet: havnebladet, title: Broen stengt, lang: nb, snapshot: havneblad.txt }
  radio: { outlet: radio-skerry, title: Morning news, lang: en }
  unsaid: { outlet: radio-skerry, title: Evening news, snapshot: havneblad.txt }`;
  const texts: Record<string, string> = {
    'courier.txt': '"A poor joke," the mayor said. "We wait no longer than June."',
    'wire.txt': 'No car may pass, Reyk said. “We are not waiting for autumn,” the mayor told Havnebladet.',
    'havneblad.txt': '– Vi venter ikke til høsten, sier ordføreren.',
  };
  const site = { ...references, snapshotText: (file: string) => texts[file] };
  const said = (source: string, words: string, attributes = '') =>
    `<Attribution id="a" speaker="inga-halvard" source="${source}" ${attributes}>${words}</Attribution>`;
  const found = (body: string, given = site) => verbatimOf(readBody(body, { sources }), given).get('a');
  const verdict = (body: string) => found(body)?.verdict;
  const nb = (original: string) => `lang="nb" original="${original}"`;

  test.each([
    ['verified', said('courier', '“A poor joke.”')],
    ['verified', said('radio courier', '“A poor joke.”')],
    ['verified', said('courier', 'It is “a poor joke”, and she waits “no longer than June.”')],
    ['verified', said('courier northwire', 'She says “a poor joke” and “no car may pass.”')],
    ['variant', said('courier', 'It is “a poor joke”, and she waits “no longer than July.”')],
    ['elsewhere', said('courier', '“No car may pass.”')],
    ['not-found', said('courier', 'It is “a poor joke”, and “the board has lied.”')],
    ['unchecked', said('radio', '“A poor joke.”')],
    ['unchecked', said('courier radio', '“The board has lied.”')],
    ['verified', said('havneblad', '“We do not wait.”', nb('Vi venter ikke'))],
    ['variant', said('havneblad', '“We wait until autumn.”', nb('Vi venter til høsten'))],
    ['not-found', said('havneblad', '“Resign.”', nb('Gå av'))],
    ['verified', said('courier havneblad', '“We do not wait.”', nb('Vi venter ikke'))],
    ['not-found', said('courier havneblad', '“Resign.”', nb('Gå av'))],
    ['unchecked', said('courier', '“We do not wait.”', nb('Vi venter ikke'))],
    ['verified', said('unsaid', '“We do not wait.”', nb('Vi venter ikke'))],
    ['unchecked', said('unsaid', '“Resign.”', nb('Gå av'))],
    ['unchecked', said('havneblad', '“We do not wait.”', 'lang="nb"')],
    ['verified', said('northwire', '“We are not waiting for autumn.”', 'lang="nb"')],
    ['not-found', said('northwire', '“Resign at once.”', 'lang="nb"')],
    ['verified', said('havneblad', 'She will not wait.', nb('Vi venter ikke'))],
    [undefined, said('courier', 'She is in no mood for jokes.')],
    ['unchecked', said('courier', '“…”')],
    ['unchecked', said('courier', '“A poor ![board](b.png) joke.”')],
    ['unchecked', said('havneblad', '“The board has lied to all of us.”', nb('Vi'))],
    ['not-found', said('courier', '“The board has lied.”', 'lang="en" original="A poor joke"')],
  ])('is %s for %s', (expected, body) => {
    expect(verdict(body)).toBe(expected);
  });

  test('names the source, and what of it is there', () => {
    expect(found(said('courier', '“We wait no longer than the board.”'))?.parts).toEqual([
      {
        words: 'We wait no longer than the board.',
        found: { verdict: 'variant', source: 'courier', differences: [{ quoted: 'the board', source: 'June' }] },
      },
    ]);
    expect(found(said('courier northwire', '“We are not, whatever anybody says.”'))?.parts[0]?.found).toEqual({
      verdict: 'not-found',
      sources: ['courier', 'northwire'],
      beginning: 'We are not',
    });
  });

  test('names what brackets or an ellipsis would hide', () => {
    expect(found(said('northwire', '“We are [] waiting for autumn.”'))?.parts[0]?.found).toEqual({
      verdict: 'variant',
      source: 'northwire',
      differences: [{ quoted: '[]', source: 'not' }],
    });
  });

  test.each([
    ['a quotation of twelve thousand words', `“${'rotten piers '.repeat(6_000)}”`, 1],
    ['six thousand quotations', '“rotten” and '.repeat(6_000), 6_000],
  ])('is told of %s', (_, words, count) => {
    expect(quotationIsVerbatim.find?.(readBody(said('courier', words), { sources }), site)).toHaveLength(count);
  });

  test('is none of a file that is empty or gone: nobody could look', () => {
    for (const text of ['', '\n', '\ufffd\ufffd', undefined]) {
      expect(found(said('courier', '“Rotten.”'), { ...site, snapshotText: () => text })?.verdict).toBe('unchecked');
    }
  });

  test('stands on quotations, and not on a paraphrase whose original was looked up', () => {
    const body = [said('courier', '“A poor joke.”'), said('havneblad', 'No waiting.', nb('Vi venter ikke')), said('courier', 'No.')];
    const brief = readBody(body.map((one, index) => one.replace('"a"', `"a${index}"`)).join('\n\n'), { sources });
    const { attributions } = withVerdicts(brief, site);
    expect(attributions.map(({ verbatim }) => verbatim)).toEqual(['verified', undefined, undefined]);
    expect(brief.attributions[0]).not.toHaveProperty('verbatim');
  });

  test('reads a snapshot once, whoever asks and however often it is cited', () => {
    const asked: string[] = [];
    const counting = {
      ...site,
      snapshotText: (file: string) => {
        asked.push(file);
        return texts[file];
      },
    };
    const brief = readBody(`${said('courier', '“A poor joke.”')}\n\n${said('courier', '“A poor joke.”').replace('"a"', '"b"')}`, {
      sources,
    });
    withVerdicts(brief, counting);
    verbatimOf(brief, counting);
    expect(asked).toEqual(['courier.txt']);
  });

  test('is none where the frontmatter can’t be read', () => {
    expect(verbatimOf(readBody(said('courier', '“Shut.”'), { sources: 'sources: 7' }), site).get('a')?.verdict).toBe('unchecked');
  });
});

describe('the coverage', () => {
  const verdicts = ['verified', 'verified', 'variant', 'elsewhere', 'not-found', 'unchecked', undefined] as const;
  const coverage = coverageOf(verdicts.map((verbatim) => ({ verbatim })));

  test('of briefs counts their quotations, each under one verdict', () => {
    expect(coverage).toEqual({ quotations: 6, verified: 2, variant: 1, elsewhere: 1, notFound: 1, unchecked: 1 });
    expect(sumOf([coverage, coverageOf([]), coverage])).toEqual({
      quotations: 12,
      verified: 4,
      variant: 2,
      elsewhere: 2,
      notFound: 2,
      unchecked: 2,
    });
  });

  test('is told in a sentence', () => {
    expect(coverageText(coverage)).toBe(
      'Quotations: 2 of 6 checked against a snapshot; 1 in other words, 1 in another source, 1 not found, 1 unchecked.',
    );
    expect(coverageText(coverageOf([{ verbatim: 'verified' }]))).toBe('Quotations: 1 of 1 checked against a snapshot.');
    expect(coverageText(coverageOf([]))).toBe('Quotations: none.');
  });
});
