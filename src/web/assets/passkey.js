/** Signs in with a passkey, or adds one: asks the server for a question, the browser for its answer. */
const boxes = document.querySelectorAll('[data-passkey]')
const knowsHow =
  globalThis.PublicKeyCredential?.parseRequestOptionsFromJSON !== undefined &&
  globalThis.PublicKeyCredential.prototype.toJSON !== undefined

const ways = {
  'sign-in': {
    path: '/sign-in/passkey',
    answer: (options) =>
      navigator.credentials.get({
        publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options),
      }),
  },
  add: {
    path: '/account/passkeys',
    answer: (options) =>
      navigator.credentials.create({
        publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options),
      }),
  },
}

async function ask(path, token, body) {
  const response = await fetch(path, {
    method: 'POST',
    headers: {
      accept: 'application/json',
      'content-type': 'application/json',
      'x-csrf-token': token,
    },
    body: JSON.stringify(body),
  })
  const said = await response.json()
  if (!response.ok) throw new Error(said.message)
  return said
}

async function use(box) {
  const { passkey, token, to } = box.dataset
  const { path, answer } = ways[passkey]
  const { options } = await ask(`${path}/begin`, token, {})
  const given = await answer(options).catch(() => {
    throw new Error('Your browser did not use a passkey. Nothing was changed: try again.')
  })
  const name = box.querySelector('input')?.value ?? ''
  location.assign((await ask(path, token, { answer: given.toJSON(), to, name })).to)
}

for (const box of knowsHow ? boxes : []) {
  box.hidden = false
  box.querySelector('button').addEventListener('click', () => {
    const wrong = box.querySelector('[data-passkey-wrong]')
    wrong.textContent = ''
    use(box).catch((error) => {
      wrong.textContent = error.message
    })
  })
}
