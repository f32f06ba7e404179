/**
 * What a rule of the census asks of whoever works with the child, where the department's message is written for those
 * who send the file. By the number of the rule; our own words, beside which the department's are always shown.
 */
export const inPractice: Readonly<Record<string, string>> = {
  '1103': 'The assessment begins before the referral. Check both dates.',
  '1104': 'The initial conference was held before the referral. Check both dates.',
  '1105': 'The child protection plan begins before the referral. Check both dates.',
  '1510':
    'The pupil number cannot be right: its first letter does not fit its digits. Ask the school for it again.',
  '1520':
    'Another child has the same pupil number. Find out whose it is, or whether they are one child.',
  '1530':
    'The pupil number cannot be right: its second to fourth figures are no authority’s. Ask the school for it again.',
  '1540':
    'The pupil number cannot be right: after the letter and the authority come eight figures. Ask the school for it again.',
  '1550':
    'The pupil number cannot be right: its last character is none that is used. Ask the school for it again.',
  '1560Q':
    'The former pupil number cannot be right: a letter, eleven figures, and a figure or letter. Ask the school for it again.',
  '2884': 'The same initial conference is recorded twice: with the enquiry and without one.',
  '2885':
    'The child protection plan begins on another day than the initial conference. It begins on the day of the conference.',
  '2889': 'The section 47 enquiry begins before the referral. Check both dates.',
  '2990':
    'The case was closed after an assessment with nothing further, but an enquiry, a conference or a plan is recorded. Choose the reason it was closed that fits.',
  '2991Q':
    'There is a section 47 enquiry and no assessment. An enquiry is carried out through an assessment: begin or find it.',
  '4000':
    'The referral ended with no further action, but a child in need plan is recorded with it.',
  '4001':
    'A child in need plan and a child protection plan are both open. End the child in need plan on the day the other began.',
  '4003':
    'A child protection review was held while a child in need plan was open. Check when that plan ended.',
  '4004': 'Two child in need plans are open. End the one that is over.',
  '4008': 'A child in need plan begins after the day the child died. Check both dates.',
  '4009Q': 'The child in need plan ends after the day the child died. Check both dates.',
  '4010': 'The day the child in need plan began is missing or is still to come.',
  '4011': 'The child in need plan ends before it begins. Check both dates.',
  '4012Q': 'The child in need plan begins and ends on one day. Check both dates, or say why.',
  '4013': 'The child in need plan did not end within the year. Check the day it ended.',
  '4014': 'Two child in need plans overlap. Check when the first one ended.',
  '4015': 'The child in need plan begins before the referral. Check both dates.',
  '4016':
    'A child in need plan begins while a child protection plan is open. Check when that plan ended.',
  '4017':
    'A child protection plan begins while a child in need plan is open. End the child in need plan that day.',
  '4180': 'Say whether the child is female or male, or that it is not known.',
  '4220': 'Ask for the child’s ethnicity, or say that they do not want to tell.',
  '8520':
    'The date of birth is still to come. If the baby is not born yet, give the expected date instead.',
  '8525Q': 'Give the date of birth or, for a baby not born yet, the expected date; not both.',
  '8530Q':
    'The expected date of birth is past or far ahead. If the baby is born, give the date of birth.',
  '8535Q': 'The date of death is before the date of birth. Check both dates.',
  '8540':
    'Say which disabilities the child has, or that there is none. It is asked of every child once a referral goes on.',
  '8545Q': 'The date of death is outside the year. Check it.',
  '8555Q': 'The child was referred after the day they died. Check both dates, or say why.',
  '8565':
    'Something is dated after the day the case was closed. Check the day it was closed, or close it once that is finished.',
  '8569Q':
    'A referral of before the year is marked as no further action. Check what was decided, and when.',
  '8585Q': 'The case was closed because the child died, but there is no date of death. Record it.',
  '8600': 'The day of the referral is missing or still to come.',
  '8606':
    'The child was referred more than 40 weeks before birth. Check the day of the referral and the date of birth.',
  '8608': 'The assessment was signed before it began. Check the day it began.',
  '8610': 'Say what the child’s main need is.',
  '8614': 'Factors are recorded for an assessment that is not finished.',
  '8615': 'The initial conference was held before the section 47 enquiry began. Check both dates.',
  '8620': 'The case was not closed within the year. Check the day it was closed.',
  '8630': 'The case was closed before it was referred. Check both dates.',
  '8640': 'Choose the reason the case was closed from the list.',
  '8650': 'Choose the child’s main need from the list.',
  '8670Q':
    'The assessment began more than 45 working days ago and is not signed. Finish it, or have a reason ready.',
  '8675Q':
    'The section 47 enquiry began more than 15 working days ago and no conference is recorded. Record it, or that none was needed.',
  '8696': 'The assessment was not signed within the year. Check the day.',
  '8715': 'The initial conference was not held within the year. Check the day.',
  '8720': 'The day the child protection plan began is missing or still to come.',
  '8730': 'Say how many child protection plans the child had before, here or elsewhere; 0 if none.',
  '8736': 'The assessment is not signed and began more than a year ago. Finish it, or end it.',
  '8740':
    'The section 47 enquiry began more than a year ago and led to no conference. Record the conference, or that none was needed.',
  '8750': 'The sex of a baby who is not born yet is recorded as not known.',
  '8770Q':
    'The child is of school age and has no pupil number. Ask the school for it, or say why there is none.',
  '8772':
    'The pupil number is missing because of no further action, but this referral goes on. Ask the school for the number, or say why there is none.',
  '8775Q': 'This person is over 25. Check the date of birth, or close the case.',
  '8790': 'It says that there is no disability, and also which. Take one of them away.',
  '8794': 'The same disability is recorded twice.',
  '8805': 'Say why the case was closed.',
  '8810': 'A reason for closing is given, but not the day the case was closed.',
  '8815': 'The child has two open referrals. Close the one that is over.',
  '8816': 'An earlier referral is still open although a later one was made. Close the earlier one.',
  '8820': 'Two referrals of the child overlap. Check when the first one was closed.',
  '8825Q':
    'The case was closed after an assessment, but no assessment is recorded. Choose another reason, or record the assessment.',
  '8831':
    'The referral ended with no further action, but an assessment, an enquiry or a conference is recorded with it.',
  '8832':
    'The referral ended with no further action, but a child protection plan is recorded with it.',
  '8839':
    'Two section 47 enquiries are open. End the one that is over: with its conference, or saying that none was needed.',
  '8840': 'A child protection plan cannot begin and end on the same day. Check both dates.',
  '8841':
    'A review of the child protection plan is dated on or before the day the plan began. Check the date of the review.',
  '8842Q': 'A review of the child protection plan has no date.',
  '8863Q':
    'Two assessments of the child run at the same time. Check when the first one ended, or end it.',
  '8866': 'Say who made the referral.',
  '8867': 'The case is closed, but an assessment is not signed. Finish the assessment first.',
  '8868':
    'The case is closed, but a section 47 enquiry is not finished. Record its conference, or that none was needed.',
  '8869': '“No factors” is chosen together with others. Take one of them away.',
  '8870Q': 'The day by which the initial conference was due falls on a weekend.',
  '8873Q':
    'The assessment found no factors, but the case goes on or was closed for another reason. Check the factors.',
  '8875': 'The initial conference is dated on a Saturday or Sunday. Check the date.',
  '8890': 'A section 47 enquiry begins while another is open. End the first one.',
  '8896': 'Two assessments are open. Finish or end one of them.',
  '8897Q': 'Say which factors the assessment found, or that there were none.',
  '8898': 'The same factor is chosen twice.',
  '8905': 'Say for which kind of harm the child protection plan was made.',
  '8910': 'Say for which kind of harm the child protection plan is now.',
  '8915': 'The child protection plan begins after the day the child died. Check both dates.',
  '8920': 'The child protection plan ends after the day the child died. Check both dates.',
  '8925': 'The child protection plan ends before it begins. Check both dates.',
  '8930': 'The child protection plan did not end within the year. Check the day it ended.',
  '8935': 'Two child protection plans are open. End the one that is over.',
  '8940': 'Two child protection plans overlap. Check when the first one ended.',
  '8945Q':
    'Say by whom the physical abuse is: by another child (18B) or by an adult (18C), in place of 18A.',
  '8950Q':
    'Say by whom the sexual abuse is: by another child (19B) or by an adult (19C), in place of 19A.',
}
