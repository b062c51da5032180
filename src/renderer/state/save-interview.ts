import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { SingleEdit } from '../../shared/edit'
import type { Failure } from '../../shared/result'
import { tracker } from '../tracker'
import { applyChange } from './apply-change'
import { edit } from './edit'
import { type SaveSchedule, type SaveState, scheduleSaves } from './save-schedule'
import { dismissActionToasts } from './toasts'

/** The fields of a round that a person fills in. */
export type InterviewFields = Extract<SingleEdit, { type: 'addInterview' }>['fields']

/** How far the changes of each round have come, by its id. */
const interviewStore = createStore<{ readonly states: ReadonlyMap<number, SaveState> }>()(() => ({ states: new Map() }))
const schedules = new Map<number, SaveSchedule<Partial<InterviewFields>>>()
const saved: SaveState = { name: 'saved' }

/** How far the changes of a round have come. */
export function useInterviewState(id: number): SaveState {
  return useStore(interviewStore, ({ states }) => states.get(id) ?? saved)
}

async function save(id: number, fields: Partial<InterviewFields>): Promise<Failure | null> {
  const answer = await tracker.edit({ type: 'changeInterview', id, fields })
  if (!answer.ok) return answer.failure
  applyChange(answer.value)
  dismissActionToasts()
  return null
}

function scheduleOf(id: number): SaveSchedule<Partial<InterviewFields>> {
  const known = schedules.get(id)
  if (known !== undefined) return known
  const schedule = scheduleSaves<Partial<InterviewFields>>({
    save: (fields) => save(id, fields),
    merge: (earlier, later) => ({ ...earlier, ...later }),
    report: (state) => interviewStore.setState(({ states }) => ({ states: new Map(states).set(id, state) }))
  })
  schedules.set(id, schedule)
  return schedule
}

/** Changes fields of a round; saved after a pause, like a note. */
export function changeInterview(id: number, fields: Partial<InterviewFields>): void {
  scheduleOf(id).change(fields)
}

/** Saves a round now. */
export async function flushInterview(id: number): Promise<void> {
  await schedules.get(id)?.flush()
}

/** Adds a round without a time; answers its id, or null when that failed (a toast says why). */
export async function addInterview(applicationId: number): Promise<number | null> {
  const fields: InterviewFields = {
    kind: 'recruiter',
    startsAt: null,
    timeZone: Temporal.Now.timeZoneId(),
    minutes: null,
    place: '',
    people: '',
    preparation: '',
    questions: '',
    debrief: '',
    result: ''
  }
  const answer = await edit({ type: 'addInterview', applicationId, fields })
  return answer.ok ? answer.value.createdId : null
}

/** Moves a round to the trash. */
export async function trashInterview(id: number): Promise<void> {
  await flushInterview(id)
  await edit({ type: 'trashInterview', id })
}
