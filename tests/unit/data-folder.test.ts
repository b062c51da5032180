import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { dataFolder } from '../../src/main/data-folder'

const home = { HOME: '/home/ada', XDG_CONFIG_HOME: '/home/ada/conf' }

test.each([
  [['--data-dir', '/a'], { FOOTHOLD_DATA_DIR: '/b' }, '/a'],
  [['list', '--data-dir=/a'], {}, '/a'],
  [[], { FOOTHOLD_DATA_DIR: '/b' }, '/b'],
  [[], {}, '/home/ada/conf/foothold'],
  [['--data-dir='], {}, '/home/ada/conf/foothold'],
  [['--data-dir'], { FOOTHOLD_DATA_DIR: '' }, '/home/ada/conf/foothold']
])('the data folder of %j with %j', (args, env, expected) => {
  expect(dataFolder(args, { ...home, ...env }, 'linux')).toBe(resolve(expected))
})

test('an empty name of the system’s folder is none', () => {
  expect(dataFolder([], { XDG_CONFIG_HOME: '' }, 'linux')).toMatch(/\/\.config\/foothold$/)
  expect(dataFolder([], { APPDATA: '' }, 'win32')).toContain('Roaming')
})
