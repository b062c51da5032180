import { describe, expect, test } from 'vitest'
import { findSalaries } from '../../../src/parser/findings/salaries'
import type { Salary } from '../../../src/shared/posting'
import { noPay, noPayInContext } from './cases/salaries-silent'
import { english, german, inContext, others, type Pay, romance, tags } from './cases/salaries-stated'

function toPay({ value }: { value: Salary }): Pay {
  return [value.min, value.max, value.currency, value.period, value.gross]
}

describe('notations of pay', () => {
  test.each([...english, ...german, ...romance, ...others, ...inContext, ...tags])('reads %s', (text, ...pays) => {
    expect(findSalaries(text).map(toPay)).toEqual(pays)
  })
})

describe('sums that are no pay', () => {
  test.each([...noPay, ...noPayInContext])('is silent on %s', (text) => {
    expect(findSalaries(text)).toEqual([])
  })
})
