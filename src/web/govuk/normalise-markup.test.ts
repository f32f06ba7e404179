import assert from 'node:assert/strict'
import { describe, it } from 'node:test'

import { normaliseMarkup } from './normalise-markup.ts'

describe('normalising markup', () => {
  const same: [string, string, string][] = [
    ['space between blocks', '<div>\n  <p>a</p>\n\n</div>', '<div><p>a</p></div>'],
    ['space at the edge of a block', '<p>\n  a b\n</p>', '<p>a b</p>'],
    ['the length of a space', '<p>a\n     b</p>', '<p>a b</p>'],
    [
      'space inside a tag',
      '<div\n  id="a"   class="b"\n>x</div >',
      '<div id="a" class="b">x</div>',
    ],
  ]
  for (const [what, left, right] of same) {
    it(`passes over ${what}`, () => assert.equal(normaliseMarkup(left), normaliseMarkup(right)))
  }

  const different: [string, string, string][] = [
    ['a space before an inline element', '<p>a <span>b</span></p>', '<p>a<span>b</span></p>'],
    ['a space inside an inline element', '<a> a</a>', '<a>a</a>'],
    ['a space between inline elements', '<a>a</a> <a>b</a>', '<a>a</a><a>b</a>'],
    ['a space that does not break', '<p>a\u00a0b</p>', '<p>a b</p>'],
    ['a missing space between words', '<p>a b</p>', '<p>ab</p>'],
    ['a space inside a value', '<p class="a  b">c</p>', '<p class="a b">c</p>'],
    ['an angle bracket inside a value', '<p title="a > b">c</p>', '<p title="a >b">c</p>'],
    ['the order of attributes', '<p id="a" class="b"></p>', '<p class="b" id="a"></p>'],
    ['an empty attribute', '<p id=""></p>', '<p></p>'],
    ['a missing element', '<ul><li>a</li><li></li></ul>', '<ul><li>a</li></ul>'],
    ['how something is escaped', '<p>&lt;</p>', '<p>&amp;lt;</p>'],
    ['typed space in a textarea', '<textarea>a  b\n</textarea>', '<textarea>a b</textarea>'],
  ]
  for (const [what, left, right] of different) {
    it(`tells ${what}`, () => assert.notEqual(normaliseMarkup(left), normaliseMarkup(right)))
  }
})
