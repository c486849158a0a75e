import { describe, expect, test } from 'vitest';
import { attributionWords, tables } from '../../src/check/words/attribution-words.ts';

const found = (lang: string, text: string) =>
  attributionWords(lang)
    ?.vague(text)
    .map((phrase) => phrase.text) ?? [];

describe('cues', () => {
  test.each([
    [
      'en',
      ['claims', 'alleged', 'has asserted'],
      ['noted', 'points out', 'made it clear'],
      ['admitted', 'conceding'],
      ['vowed', 'insists'],
    ],
    [
      'fr',
      ['prétend', 'a prétendu', 'alléguant'],
      ['a révélé', 'fait remarquer', 'rappelle'],
      ['avoue', 'a admis'],
      ['martèle', 'a souligné'],
    ],
    ['uk', ['стверджує', 'запевняла'], ['зазначив', 'нагадала', 'вказує'], ['визнав', 'зізналася'], ['наголошують', 'підкреслив']],
    ['ru', ['утверждает', 'уверяли'], ['отметил', 'напомнила', 'указывает'], ['признал', 'призналась'], ['подчеркнула', 'настаивают']],
    ['ar', ['زعم', 'ادّعى', 'تزعم'], ['كشفت', 'أوضح'], ['اعترف', 'أقرّ'], ['أكدت', 'شدّد']],
  ])('of %s doubt, take for true, concede and press', (lang, doubts, presupposes, concedes, firmness) => {
    const connotations = (cues: string[]) => [...new Set(cues.map((cue) => attributionWords(lang)?.connotation(cue)))];
    expect([doubts, presupposes, concedes, firmness].map(connotations)).toEqual([['doubts'], ['presupposes'], ['concedes'], ['firmness']]);
  });

  test.each([
    [
      'en',
      ['said', 'told reporters', 'wrote', 'added', 'stated', 'announced', 'warned', 'according to', 'in her words', 'declined to admit'],
    ],
    ['en', ['noteworthy', 'fearless', 'claimant', 'provoked', 'railway', 'showcased', 'wanton']],
    ['fr', ['a dit', 'a déclaré', 'répond', 'évoquant', 'ajoute', 'affirme', 'selon', 'a averti', 'niche', 'croissant']],
    ['uk', ['сказав', 'заявила', 'повідомив', 'додав', 'попередила', 'за словами', 'написав', 'вказівка']],
    ['ru', ['сказал', 'заявила', 'сообщил', 'добавил', 'предупредила', 'по словам', 'написал', 'утвердил']],
    ['ar', ['قال', 'صرحت', 'أعلن', 'أضاف', 'حذر', 'بحسب', 'كتب']],
  ])('of %s that are plain: %j', (lang, cues) => {
    for (const cue of cues) expect([cue, attributionWords(lang)?.connotation(cue)]).toEqual([cue, undefined]);
  });

  test('are in one table only, each', () => {
    for (const [lang, { cues }] of Object.entries(tables)) {
      const verbs = Object.values(cues).flat();
      expect([lang, verbs.length]).toEqual([lang, new Set(verbs).size]);
    }
  });

  test('of letters that are put together differently are the same', () => {
    expect(attributionWords('fr')?.connotation('a révélé'.normalize('NFD'))).toBe('presupposes');
  });
});

describe('those whom nobody counts', () => {
  test.each([
    ['en', ['Senior officials', 'some governments', 'people familiar with the plan', 'Analysts in Ostrevik']],
    ['fr', ['des responsables européens', 'certains gouvernements']],
    ['uk', ['посадовці', 'джерела в уряді', 'деякі уряди']],
    ['ru', ['источники в порту', 'некоторые правительства', 'западные дипломаты']],
    ['ar', ['مسؤولون', 'مصادر مطلعة']],
  ])('in %s are a crowd: %j', (lang, descriptions) => {
    for (const description of descriptions)
      expect([description, attributionWords(lang)?.isCrowd(description)]).toEqual([description, true]);
  });

  test.each([
    ['en', ['an official', 'a friend of residents', 'two officials', '12 residents', 'a source', 'one of the critics', 'resource']],
    ['fr', ['un responsable', 'une source', 'deux diplomates', 'l’un des experts']],
    ['uk', ['посадовець', 'одне джерело', 'три експерти', 'один із критиків']],
    ['ru', ['чиновник', 'источник', 'два дипломата', 'один из экспертов']],
    ['ar', ['مسؤول', 'مصدر', 'أحد الخبراء']],
  ])('in %s are none: %j', (lang, descriptions) => {
    for (const description of descriptions)
      expect([description, attributionWords(lang)?.isCrowd(description)]).toEqual([description, false]);
  });
});

describe('vague phrases', () => {
  test.each([
    ['en', 'It has been reported that the quay sank.', ['It has been reported']],
    ['en', 'The bridge is said to be safe; most believe it.', ['is said to', 'most believe']],
    ['en', 'Research suggests otherwise. Media reports say so.', ['Research suggests', 'Media reports say']],
    ['en', 'It is widely regarded as old.', ['It is widely regarded']],
    ['fr', 'On dit que le pont est vieux ; il paraît que non.', ['On dit que', 'il paraît que']],
    ['fr', 'Les observateurs estiment, d’après des sources, que non.', ['Les observateurs estiment', 'd’après des sources']],
    ['uk', 'Кажуть, що міст старий. Дехто вважає інакше.', ['Кажуть, що', 'Дехто вважає']],
    ['uk', 'За чутками, порт нібито згоден.', ['За чутками', 'нібито']],
    ['ru', 'Как сообщается, порт закрыт. Эксперты полагают иное.', ['Как сообщается', 'Эксперты полагают']],
    ['ru', 'По неподтверждённым данным, мост цел.', ['По неподтверждённым данным']],
    ['ar', 'أفادت تقارير بأن الجسر مغلق.', ['أفادت تقارير']],
  ])('of %s: %s', (lang, text, phrases) => {
    expect(found(lang, text)).toEqual(phrases);
  });

  test.each([
    ['en', 'The board reported that it is safe. She is said by the Courier to agree. The study shows it. They were seen on the quay.'],
    ['en', 'The claim is the mayor’s. The reports chose different parts. As critics of the plan, they left. She said it was believable.'],
    ['fr', 'Le maire dit que le pont est vieux. Selon Northwire, il tient. Il est vu par la ville comme un don. Les experts partent.'],
    ['uk', 'Мер каже, що міст старий. За даними Northwire, порт закрито. Експерти приїхали. Вона вважає, що ні.'],
    ['ru', 'Мэр говорит, что мост старый. По данным Northwire, порт закрыт. Эксперты приехали. Она считает, что нет.'],
    ['ar', 'قالت رئيسة البلدية إن الجسر مغلق. يعتقد المجلس أنه آمن. بحسب الصحيفة.'],
  ])('of %s leave alone: %s', (lang, text) => {
    expect(found(lang, text)).toEqual([]);
  });

  test('are looked for in time that grows with the text alone', () => {
    for (const lang of Object.keys(tables)) {
      for (const part of [
        'is increasingly being ',
        'it is widely ',
        'according to some many ',
        'il est de plus en plus ',
        'officials in x ',
      ]) {
        expect(found(lang, `${part.repeat(4000)}x`).length).toBeLessThan(8001);
        expect(attributionWords(lang)?.connotation(part.repeat(4000))).toBeUndefined();
      }
    }
  });
});

test('a language without a table has no words, and no object’s own words are taken for one', () => {
  expect(['nb', 'tlh', 'constructor', '__proto__', ''].map(attributionWords)).toEqual(Array(5).fill(undefined));
});
