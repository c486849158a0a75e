import { attributionText } from './attribution-text.ts';

/**
 * Puts a button below each callout that copies its words with who said them, when, and how they came. An enhancement: the permanent link is
 * there without. The button stands in the margin between the blocks, so that nothing moves.
 */
const template = document.querySelector<HTMLTemplateElement>('template#page\\.copy');
const status = document.getElementById('page.copied');

if (template && status && navigator.clipboard) {
  for (const callout of document.querySelectorAll<HTMLElement>('figure.attribution')) {
    const button = template.content.querySelector('button')?.cloneNode(true) as HTMLButtonElement;
    button.setAttribute('aria-describedby', `how.${callout.id}`);
    button.addEventListener('click', () => copy(callout, button, status));
    callout.append(button);
  }
}

async function copy(callout: HTMLElement, button: HTMLButtonElement, status: HTMLElement): Promise<void> {
  const { copied = '', notCopied = '' } = button.dataset;
  const said = await navigator.clipboard.writeText(attributionText(callout, location.href)).then(
    () => copied,
    () => notCopied,
  );
  const label = button.textContent;
  button.textContent = said;
  status.textContent = said;
  setTimeout(() => {
    button.textContent = label;
    status.textContent = '';
  }, 2_000);
}
