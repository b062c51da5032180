import { homedir } from 'node:os'
import { join, resolve } from 'node:path'

/** Name of the option, of the window and of the command line, that chooses the data folder. */
const dataFolderOption = '--data-dir'

/** The folder where the system keeps data of applications; where Electron looks, too. */
function systemDataFolder(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string {
  if (platform === 'win32') return env.APPDATA || join(homedir(), 'AppData', 'Roaming')
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support')
  return env.XDG_CONFIG_HOME || join(homedir(), '.config')
}

/** The value of `--data-dir D` or `--data-dir=D` among the arguments. */
function dataFolderArgument(args: readonly string[]): string | undefined {
  const index = args.findIndex((arg) => arg === dataFolderOption || arg.startsWith(`${dataFolderOption}=`))
  if (index < 0) return undefined
  return args[index] === dataFolderOption ? args[index + 1] : args[index]?.slice(dataFolderOption.length + 1)
}

/**
 * Absolute path of the folder that holds everything a person has in Foothold: `--data-dir`, else
 * `FOOTHOLD_DATA_DIR`, else the system's folder for application data. What is empty counts as not said.
 */
export function dataFolder(
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform
): string {
  return resolve(dataFolderArgument(args) || env.FOOTHOLD_DATA_DIR || join(systemDataFolder(env, platform), 'foothold'))
}
