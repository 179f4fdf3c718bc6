import { describe } from 'vitest'
import { itRefuses, SHELLING, STRIKE, TOTAL } from './broken-seeds.fixture'

describe('events', () => {
  itRefuses([
    [
      'an event that nobody tells',
      ({ document }) => document.claims.pop(),
      `${SHELLING} · claims: found 0, expected at least one claim in seeds/documents`,
    ],
    [
      'a start after the end',
      ({ events }) => (events.events[0].when.end = '2015-10-31'),
      `${SHELLING} · when.end: found "2015-10-31", expected a day on or after the start, 2015-11-01`,
    ],
    [
      'a day of two days',
      ({ events }) => (events.events[0].when.precision = 'day'),
      `${SHELLING} · when.precision: found "day", expected not "day" for 2015-11-01 to 2015-11-12`,
    ],
    [
      'strikes of something that is no strike',
      ({ events }) => (events.events[0].strikes = { min: 1, max: 1 }),
      `${SHELLING} · strikes: found {"min":1,"max":1}, expected null, for kind shelling`,
    ],
    [
      'fewer strikes at most than at least',
      ({ events }) => (events.events[1].strikes = { min: 20, max: 15 }),
      `${TOTAL} · strikes: found {"min":20,"max":15}, expected min at most max`,
    ],
    [
      'more strikes than the page can count',
      ({ events }) => (events.events[2].strikes.max = 2_147_483_648),
      `${STRIKE} · strikes.max: found 2147483648, expected <=2147483647`,
    ],
    [
      'more strikes than any claim gives',
      ({ events }) => (events.events[2].strikes.max = 11),
      `${STRIKE} · strikes: found {"min":10,"max":11}, expected 10 to 10, as its claims say`,
    ],
    [
      'fewer strikes than any claim gives',
      ({ events }) => (events.events[2].strikes.min = 9),
      `${STRIKE} · strikes: found {"min":9,"max":10}, expected 10 to 10, as its claims say`,
    ],
    [
      'unknown strikes that a claim counts',
      ({ events }) => (events.events[2].strikes = null),
      `${STRIKE} · strikes: found null, expected 10 to 10, as its claims say`,
    ],
    [
      'a number of strikes that no claim gives',
      ({ document }) => delete document.claims[0].strikes,
      `${STRIKE} · strikes: found {"min":10,"max":10}, expected null, or a claim that gives the number`,
    ],
    [
      'a toll out of order',
      ({ events }) => Object.assign(events.events[0].harm[0], { low: 40, best: 39 }),
      `${SHELLING} · harm.0: found [40,39], expected low at most best at most high`,
    ],
    [
      'a toll told twice',
      ({ events }) => events.events[0].harm.push(events.events[0].harm[0]),
      `${SHELLING} · harm.1: found {"group":"civilians","outcome":"killed","low":40,"best":null,"high":null}, expected each toll once`,
    ],
    [
      'a toll that no claim gives',
      ({ events }) => (events.events[0].harm[0].outcome = 'injured'),
      `${SHELLING} · harm.0: found "civilians injured", expected a claim that gives this toll`,
    ],
  ])
})

describe('status and state', () => {
  itRefuses([
    [
      'denied, and nobody denies it',
      ({ events }) => (events.events[0].status = 'denied'),
      `${SHELLING} · status: found "denied", expected a claim of stance denies`,
    ],
    [
      'denied, and its conductor declares it',
      ({ events, document }) => {
        events.events[0].status = 'denied'
        events.events[0].actors[0].basis = 'declared'
        document.claims[2].stance = 'denies'
      },
      `${SHELLING} · status: found "denied", expected no conductor who declares it`,
    ],
    [
      'reported, and a claim denies it',
      ({ document }) => (document.claims[2].stance = 'denies'),
      `${SHELLING} · status: found "reported", expected denied or disputed, for a claim denies it`,
    ],
    [
      'an actor that denies its part where no claim does',
      ({ events }) => (events.events[0].actors[0].basis = 'denied'),
      `${SHELLING} · actors: found "denied", expected a claim of stance denies, for an actor’s basis is denied`,
    ],
    [
      'planned for days that were over',
      ({ events }) => {
        events.events[0].status = 'planned'
        events.events[0].when.end = '2015-11-10'
      },
      `${SHELLING} · status: found "planned", expected a claim published before the event’s last day was over`,
    ],
    [
      'planned, with a toll',
      ({ events }) => (events.events[0].status = 'planned'),
      `${SHELLING} · harm: found [{"group":"civilians","outcome":"killed","low":40,"best":null,"high":null}], expected nothing, for what has not happened`,
    ],
    [
      'merged into nothing',
      ({ events }) => (events.events[0].state = 'merged'),
      `${SHELLING} · successor: found nothing, expected an active event`,
    ],
    [
      'merged into itself',
      ({ events }) =>
        Object.assign(events.events[0], { state: 'merged', successor: 'syria-shells-east-2015-11' }),
      `${SHELLING} · successor: found "syria-shells-east-2015-11", expected an active event`,
    ],
    [
      'merged into a withdrawn event',
      ({ events }) => {
        Object.assign(events.events[0], { state: 'merged', successor: 'france-strikes-2015-11' })
        events.events[1].state = 'withdrawn'
      },
      `${SHELLING} · successor: found "france-strikes-2015-11", expected an active event`,
    ],
    [
      'an active event with a successor',
      ({ events }) => (events.events[0].successor = 'france-strikes-2015-11'),
      `${SHELLING} · successor: found "france-strikes-2015-11", expected nothing, for state active`,
    ],
  ])
})

describe('totals and links', () => {
  itRefuses([
    [
      'a part of no event',
      ({ events }) => (events.events[2].countedIn = 'an-event'),
      `${STRIKE} · countedIn: found "an-event", expected an active event of kind strike`,
    ],
    [
      'a part of something that is no strike',
      ({ events }) => (events.events[2].countedIn = 'syria-shells-east-2015-11'),
      `${STRIKE} · countedIn: found "syria-shells-east-2015-11", expected an active event of kind strike`,
    ],
    [
      'a part of a withdrawn total',
      ({ events }) => (events.events[1].state = 'withdrawn'),
      `${STRIKE} · countedIn: found "france-strikes-2015-11", expected an active event of kind strike`,
    ],
    [
      'a part that is no strike',
      ({ events }) => (events.events[0].countedIn = 'france-strikes-2015-11'),
      `${SHELLING} · countedIn: found "france-strikes-2015-11", expected nothing, for kind shelling`,
    ],
    [
      'a part on other days than its total',
      ({ events }) => Object.assign(events.events[1].when, { start: '2015-11-18' }),
      `${STRIKE} · countedIn: found "france-strikes-2015-11", expected a total whose days meet this event’s`,
    ],
    [
      'two events, each inside the other',
      ({ events }) => (events.events[1].countedIn = 'france-strikes-raqqa-2015-11-17'),
      `${TOTAL} · countedIn: found "france-strikes-raqqa-2015-11-17", expected a total that is not inside this event`,
    ],
    [
      'a link to no event',
      ({ events }) => (events.events[2].links[0].event = 'an-event'),
      `${STRIKE} · links.0.event: found "an-event", expected another active event`,
    ],
    [
      'a link to itself',
      ({ events }) => (events.events[2].links[0].event = 'france-strikes-raqqa-2015-11-17'),
      `${STRIKE} · links.0.event: found "france-strikes-raqqa-2015-11-17", expected another active event`,
    ],
    [
      'a link to a withdrawn event',
      ({ events }) => (events.events[1].state = 'withdrawn'),
      `${STRIKE} · links.0.event: found "france-strikes-2015-11", expected another active event`,
    ],
    [
      'a link told twice',
      ({ events }) => events.events[2].links.push({ event: 'france-strikes-2015-11', relation: 'part-of' }),
      `${STRIKE} · links.1: found {"event":"france-strikes-2015-11","relation":"part-of"}, expected each link once`,
    ],
  ])
})
