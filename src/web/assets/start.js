import { initAll } from './govuk-frontend.js'
import { listenForSearchKey } from './search-key.js'
import { forgetAtSignOut } from './unsaved.js'

initAll()
listenForSearchKey(document)
forgetAtSignOut(document)
