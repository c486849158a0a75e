import { describe, expect, test } from 'vitest';
import { roleOn, speakerSchema } from '../../src/model/entities.ts';
import { speakers } from './ostrevik.ts';
import { elements, page } from './page.ts';

const on = (day: string, speaker = speakers['inga-halvard']) => roleOn(speaker, Date.parse(day))?.title;
const held = (...roles: { title: string; from?: string; to?: string }[]) =>
  speakerSchema.parse({ name: 'Inga Halvard', kind: 'person', roles });

describe('the role on the day of the words', () => {
  test.each([
    ['2015-09-30', undefined],
    ['2015-10-01', 'Councillor'],
    ['2023-10-31', 'Councillor'],
    ['2023-11-01', 'Mayor'],
    ['2026-01-01', 'Mayor'],
  ])('on %s is %s', (day, title) => {
    expect(on(day)).toBe(title);
  });

  test('is held until the end of its last day, month or year', () => {
    const speaker = held({ title: 'Pilot', from: '2020', to: '2022' });
    expect([on('2022-12-31', speaker), on('2023-01-01', speaker)]).toEqual(['Pilot', undefined]);
  });

  test('is the latest to begin where several are held, whatever their order in the file', () => {
    const roles = [{ title: 'Mayor', from: '2023-11' }, { title: 'Chair', from: '2024-02' }, { title: 'Citizen' }];
    expect(on('2024-03-12', held(...roles))).toBe('Chair');
    expect(on('2024-03-12', held(...roles.toReversed()))).toBe('Chair');
    expect(on('1999-01-01', held(...roles))).toBe('Citizen');
  });

  test('of a time before 1970 is found as well', () => {
    expect(on('1924-03-12', held({ title: 'Pilot', from: '1920', to: '1930' }, { title: 'Child', to: '1919' }))).toBe('Pilot');
  });

  test('leaves the order of roles in the file alone', () => {
    const speaker = held({ title: 'Chair', from: '2020' }, { title: 'Mayor', from: '2023' });
    on('2024-03-12', speaker);
    expect(speaker.roles.map(({ title }) => title)).toEqual(['Chair', 'Mayor']);
  });

  const roleShown = (attributes: string, changes = {}) =>
    elements(page(`<Attribution speaker="inga-halvard" source="courier" ${attributes}>Open it.</Attribution>`, changes)).find(
      ({ attributes: { className } }) => String(className) === 'role',
    )?.text;

  test('is shown with its organization, on the date of the statement', () => {
    expect(roleShown('date="2024-03-07"')).toBe(' · Mayor, Town of Ostrevik');
    expect(roleShown('date="2019"')).toBe(' · Councillor');
    expect(roleShown('date="1999"')).toBeUndefined();
  });

  test('is that on the day of the brief where the statement has no date', () => {
    expect(roleShown('', { date: 'date: 2018-05-01T12:00:00Z' })).toBe(' · Councillor');
  });

  test('is not shown for several speakers at once', () => {
    expect(page('<Attribution speaker="inga-halvard tomas-reyk" source="courier">Shut.</Attribution>')).not.toContain('class="role"');
  });
});
