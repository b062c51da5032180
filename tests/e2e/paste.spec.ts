import { expect, test } from './app'

test('words that are no posting are called pasted words, and an empty clipboard empty', async ({ app: { page } }) => {
  const paste = (text: string) =>
    page.evaluate((words) => {
      const clipboardData = new DataTransfer()
      if (words !== '') clipboardData.setData('text/plain', words)
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
    }, text)
  await paste('')
  await expect(page.getByRole('region', { name: 'Messages' })).toContainText('There is nothing to paste')
  await paste('A list for the market: leeks, thyme, a pot of honey.')
  await expect(page.getByText('The pasted text does not look like a job posting')).toBeVisible()
})
