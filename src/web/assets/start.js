import { initAll } from './govuk-frontend.js'
import { listenForSearchKey } from './search-key.js'

initAll()
listenForSearchKey(document)
