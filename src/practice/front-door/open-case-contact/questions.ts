import { notAnonymous, referrer } from '../../blocks/referrer.ts'
import { defineQuestions } from '../../vocabulary/question.ts'

const newHarm = { question: 'newHarm', is: 'yes' } as const

export const questions = {
  ...defineQuestions({
    receivedAt: { kind: 'instant', text: 'When was it received?', needed: 'to-submit' },
    receivedBy: { kind: 'worker', text: 'Who took it?', needed: 'to-submit' },
    method: {
      kind: 'choice',
      text: 'How did it arrive?',
      codes: 'method',
      otherAs: 'methodAsWritten',
      needed: 'to-submit',
    },
    methodAsWritten: {
      kind: 'text',
      text: 'How it arrived, as written',
      when: { question: 'method', is: 'other' },
    },
  }),
  ...referrer(),
  ...defineQuestions({
    whatWasSaid: { kind: 'long-text', tells: 'worry', text: 'What was said?', needed: 'to-submit' },
    whatIsWanted: { kind: 'long-text', text: 'What do they want to happen?', needed: 'to-submit' },
    laterToday: {
      kind: 'list',
      row: 'later contact',
      text: 'What else came in about this today?',
      hint: 'One thread for the day, each entry with its own time.',
      of: {
        at: { kind: 'instant', text: 'When?' },
        from: { kind: 'text', text: 'From whom?' },
        what: { kind: 'long-text', text: 'What was said?' },
      },
    },
    newHarm: {
      kind: 'yes-no',
      text: 'Could this be new or greater significant harm?',
      hint: 'If so, tell a practice manager at once.',
      needed: 'to-submit',
    },
    newHarmReason: { kind: 'long-text', text: 'Why do you think so?', needed: 'to-submit' },
    managerToldAt: {
      kind: 'instant',
      text: 'When was a practice manager told?',
      when: newHarm,
      needed: 'to-submit',
    },
    workerAvailable: {
      kind: 'yes-no',
      text: 'Is the allocated worker available?',
      needed: 'to-submit',
    },
    spokenToWorkerAt: {
      kind: 'instant',
      text: 'When did you speak to them?',
      when: { question: 'workerAvailable', is: 'yes' },
      needed: 'to-submit',
    },
    passedToWorker: {
      kind: 'worker',
      text: 'Which worker was it passed to?',
      needed: 'to-submit',
    },
    passedToWorkerAt: {
      kind: 'instant',
      text: 'When was it passed to the worker?',
      needed: 'to-submit',
    },
    passedToDuty: {
      kind: 'team',
      text: 'Which duty mailbox was it passed to?',
      hint: 'The district’s duty team answers when the worker is away.',
      needed: 'to-submit',
    },
    passedToDutyAt: {
      kind: 'instant',
      text: 'When was it passed to the duty mailbox?',
      needed: 'to-submit',
    },
    adultConcern: {
      kind: 'yes-no',
      text: 'Is this about someone of 18 or over who may need adult safeguarding?',
      needed: 'to-submit',
    },
    response: { kind: 'long-text', text: 'What was the answer?', needed: 'to-submit' },
    respondedBy: { kind: 'worker', text: 'Who answered?', needed: 'to-submit' },
    respondedAt: { kind: 'instant', text: 'When?', needed: 'to-submit' },
    callerTold: {
      kind: 'long-text',
      text: 'What was the caller told?',
      when: notAnonymous,
      needed: 'to-submit',
    },
  }),
}
