import { defineConfig } from 'astro/config';
import brevier from 'brevier';

export default defineConfig({
  site: 'https://brevier.example',
  integrations: [
    brevier({
      title: 'Brevier',
      description: 'Short articles in which every statement shows who said it, in which words, and how it reached us.',
      footer: [
        { label: 'About', href: '/about/' },
        { label: 'Writing a brief', href: '/guide/' },
        { label: 'Corrections policy', href: '/corrections-policy/' },
        { label: 'Unnamed sources', href: '/unnamed-sources/' },
      ],
    }),
  ],
});
