import type { Rule } from '../../rule.ts';

const brief = (source: string) => `---\ntitle: The bridge\ndescription: It stays shut.\ndate: 2024-03-12\nsources:\n${source}---\nShut.\n`;
const agency = '  n: { outlet: northwire, title: Ostrevik bridge closed }\n';

export const documentHasOneChain: Rule = {
  id: 'document-has-one-chain',
  about: 'references',
  norm: 'A document that two briefs cite took its material from the same source in both.',
  reason:
    'Readers see the chain from whoever spoke to the page, and how many origins a brief has. Both are wrong where one brief knows of the agency and the other does not.',
  remedy: 'Give both the same `via`, or say in an excuse why they differ.',
  severity: 'warning',
  shownBy: 'site',
  examples: [
    {
      title: 'two briefs that agree',
      file: 'content/briefs/bridge.mdx',
      text: brief(`  c: { outlet: ostrevik-courier, title: Shut, url: https://courier.example/shut, via: n }\n${agency}`),
      files: {
        'content/briefs/ferry.mdx': brief(
          `  paper: { outlet: ostrevik-courier, title: Shut, url: https://www.courier.example/shut/, via: wire }\n${agency.replace('n:', 'wire:')}`,
        ),
      },
    },
    {
      title: 'a brief that tells what the paper took from the agency from what it found out itself',
      file: 'content/briefs/bridge.mdx',
      text: brief(
        `  own: { outlet: ostrevik-courier, title: Shut, url: https://courier.example/shut }\n  c: { outlet: ostrevik-courier, title: Shut, url: https://courier.example/shut, via: n }\n${agency}`,
      ),
      files: { 'content/briefs/ferry.mdx': brief('  c: { outlet: ostrevik-courier, title: Shut, url: https://courier.example/shut }\n') },
    },
    {
      title: 'one that does not know of the agency',
      file: 'content/briefs/bridge.mdx',
      text: brief(`  ⟦c⟧: { outlet: ostrevik-courier, title: Shut, url: https://courier.example/shut, via: n }\n${agency}`),
      files: { 'content/briefs/ferry.mdx': brief('  ⟦c⟧: { outlet: ostrevik-courier, title: Shut, url: https://courier.example/shut }\n') },
    },
    {
      title: 'two agencies',
      file: 'content/briefs/bridge.mdx',
      text: brief(`  ⟦c⟧: { outlet: ostrevik-courier, title: Shut, url: https://courier.example/shut, via: n }\n${agency}`),
      files: {
        'content/briefs/ferry.mdx': brief(
          '  ⟦c⟧: { outlet: ostrevik-courier, title: Shut, url: https://courier.example/shut, via: r }\n  r: { outlet: radio-skerry, title: The news at six }\n',
        ),
      },
    },
    ...['agency', 'c'].map((via) => ({
      title: via === 'c' ? 'one that took its material from itself' : 'one that took its material from what is no source',
      file: 'content/briefs/bridge.mdx',
      text: brief(`  c: { outlet: ostrevik-courier, title: Shut, url: https://courier.example/shut, via: ${via} }\n${agency}`),
      files: {
        'content/briefs/ferry.mdx': brief(
          `  c: { outlet: ostrevik-courier, title: Shut, url: https://courier.example/shut, via: n }\n${agency}`,
        ),
      },
    })),
    {
      title: 'two versions of one page',
      file: 'content/briefs/bridge.mdx',
      text: brief(
        `  # brevier-ignore document-has-one-chain: the agency was named from the second version on\n  c: { outlet: ostrevik-courier, title: Shut, url: https://courier.example/shut, via: n }\n${agency}`,
      ),
      files: {
        'content/briefs/ferry.mdx': brief(
          '  # brevier-ignore document-has-one-chain: the first version names nobody\n  c: { outlet: ostrevik-courier, title: Shut, url: https://courier.example/shut }\n',
        ),
      },
    },
  ],
};
