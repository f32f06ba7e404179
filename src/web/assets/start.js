import { foldAgain } from './folds-again.js'
import { initAll } from './govuk-frontend.js'
import { unfoldForPrint } from './print-folds.js'
import { listenForSearchKey } from './search-key.js'
import { forgetAtSignOut } from './unsaved.js'

initAll()
listenForSearchKey(document)
foldAgain(document)
unfoldForPrint(document)
forgetAtSignOut(document)
