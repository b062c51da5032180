import { migrations } from '../../../../src/main/store/migrations'
import { openStore } from '../../../../src/main/store/open-store'
import { longMigration } from '../long-migration'

// Opens a store with a migration that takes a while. Its parent kills it.
openStore(process.argv[2] ?? '', [...migrations, longMigration])
