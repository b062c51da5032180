// The floor of the bench: an Electron window with one word in it and the same settings as the app's.
const { app, BrowserWindow } = require('electron')

app.setPath('userData', process.env.FOOTHOLD_DATA_DIR)
app.whenReady().then(() => {
  const window = new BrowserWindow({
    width: 1440,
    height: 900,
    show: false,
    webPreferences: { sandbox: true, contextIsolation: true, spellcheck: false }
  })
  window.once('ready-to-show', () => window.show())
  window.loadFile(`${__dirname}/index.html`)
})
