import { expect, test } from '@playwright/test';
import { pictures } from '../../scripts/support/pictures.ts';

for (const { name, path, top } of pictures)
  test(`the picture ${name} of the README can be made: its page is there, and what stands at its top`, async ({
    page,
  }) => {
    const answer = await page.goto(path);
    expect(answer?.status()).toBe(200);
    await expect(page.locator(top ?? 'h1')).toHaveCount(1);
  });
