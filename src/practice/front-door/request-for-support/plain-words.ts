import type { RequestForm } from '../../vocabulary/request-form.ts'

/** The questions of a contact in words for whoever is at the door. What is not here is asked as the contact asks it. */
export const plainly: RequestForm['plainly'] = {
  immediateDanger: {
    anyone: { hint: 'Hurt, or about to be; missing; or alone and too young to be.' },
    child: {
      text: 'Are you, or is another child, in danger right now?',
      hint: 'Somebody is hurting you or is about to, or you are hurt, or you are out with nowhere safe to go.',
    },
  },
  policeLog: { anyone: { hint: 'Leave it empty if there is none.' } },
  referrerName: { anyone: { text: 'Your name' } },
  referrerRole: {
    anyone: {
      text: 'Who are you to the child?',
      hint: 'For example grandmother, neighbour or coach.',
    },
    professional: {
      text: 'Your job',
      hint: 'For example head teacher, health visitor or youth worker.',
    },
  },
  referrerAgency: {
    anyone: { text: 'Where you work', hint: 'The school, surgery, team or group.' },
  },
  referrerAnonymous: {
    child: {
      text: 'Shall we keep it from your family that it was you who wrote?',
      hint: 'Sometimes we must talk with them to keep you safe. We will talk with you first whenever we can.',
    },
  },
  referrerPhone: {
    anyone: {
      text: 'Your phone number',
      hint: 'We ring from a withheld number. Leave it empty if it is not safe to ring you.',
    },
  },
  referrerEmail: {
    anyone: {
      text: 'Your email address',
      hint: 'We write to it as soon as you send this. Leave it empty if somebody else might read it.',
    },
  },
  referrerSafeToReach: {
    anyone: {
      text: 'When and how is it best to reach you?',
      hint: 'For example: ring after 4pm, do not leave a message.',
    },
    child: {
      text: 'How and when is it safe to reach you?',
      hint: 'For example: at school, through a teacher you trust, or by text after 4pm.',
    },
  },
  allChildrenNamed: {
    anyone: {
      text: 'Are these all the children who live there?',
      hint: 'Brothers and sisters may be living with the same worry. If you do not know, leave this empty.',
    },
  },
  whyNotAllChildren: { anyone: { text: 'Who are the others, as far as you know?' } },
  worries: {
    anyone: {
      text: 'What are you worried about?',
      hint: 'What has happened, when, and who saw it. Use your own words: we keep them as you write them.',
    },
    child: {
      text: 'What is worrying you?',
      hint: 'Use your own words: we keep them as you write them. It does not have to be in order, and you do not have to say all of it.',
    },
    parent: {
      text: 'What do you want help with?',
      hint: 'What has been happening and how long for. Use your own words: we keep them as you write them.',
    },
  },
  othersAtRisk: {
    anyone: {
      text: 'Is anyone else at risk?',
      hint: 'Another child or an adult. If you do not know, leave it empty.',
    },
    child: {
      text: 'Is anyone else not safe?',
      hint: 'A brother or sister, your mum or dad, a friend.',
    },
  },
  presenting: { anyone: { hint: 'Tick what fits. If you are not sure, leave it to us.' } },
  presentingAsWritten: { anyone: { text: 'What else?' } },
  workingWell: {
    anyone: { hint: 'What the family does well, and who helps them already.' },
    child: { text: 'What is going well, and who helps you?' },
    parent: { text: 'What is going well, and who helps you?' },
  },
  supportTried: {
    child: { text: 'Have you told anyone else? What happened?' },
    parent: { text: 'What help have you had or tried?', hint: 'If none, say so.' },
  },
  childsVoice: {
    anyone: {
      hint: 'In the child’s own words if you know them. For a baby or an unborn child, what would they want us to know?',
    },
    child: {
      text: 'What would you like to happen?',
      hint: 'What would make it better, and what should not happen.',
    },
    parent: { text: 'What does your child say, or want?', hint: 'In their own words if you can.' },
  },
  whereNow: {
    child: { text: 'Where are you now, and who is with you?' },
    parent: { text: 'Where is your child now, and with whom?' },
  },
  familyAware: {
    child: { text: 'Does anyone in your family know you are writing to us?' },
    'family-or-friend': { text: 'Do the parents know that you are asking us?' },
  },
  familyUnawareReason: {
    child: { text: 'Why not?', hint: 'You do not have to say.' },
    'family-or-friend': {
      text: 'Why not?',
      hint: 'For example: you are afraid of what they might do.',
    },
  },
  doNotTell: {
    child: { text: 'Is there anyone we must not tell?' },
  },
  consent: {
    child: {
      text: 'Is it all right if we talk with other people who can help you?',
      hint: 'A teacher or a nurse, for example. If you may be badly hurt we sometimes have to tell somebody. We will tell you first whenever we can.',
      options: { given: 'Yes', refused: 'No', notSought: 'I am not sure' },
    },
    parent: {
      text: 'May we talk with others who know your family?',
      hint: 'School or your health visitor, for example, to find the right help. You may say no, and change your mind.',
      options: { given: 'Yes', refused: 'No', notSought: 'I am not sure yet' },
    },
    'family-or-friend': {
      text: 'Have the parents agreed to your asking us?',
      hint: 'They need not have. If a child may be harmed, tell us anyway.',
      options: {
        given: 'Yes, they have agreed',
        refused: 'No, they said no',
        notSought: 'I have not asked them',
      },
    },
    professional: {
      hint: 'From somebody with parental responsibility, or a young person who can decide. You do not need it when a child may suffer significant harm.',
    },
  },
  consentReason: {
    'family-or-friend': { text: 'Is there a reason why not?', hint: 'You can leave this empty.' },
  },
}
