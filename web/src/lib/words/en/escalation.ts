/** What the escalation path does to a ticket, and why. */
export const escalation = {
  'fact.ContactRepeated':
    'The customer came {times, plural, other {# times}} in {duration} about the same: {tickets}',
  'fact.LevelFired.because': '{told} ({why})',
  'cause.empty_below': 'nobody stood behind level {level}',
  demand: '{department} must sign: level {level} of the path demands it since {time}.',
  'demand.why': 'level {level} of the path demands it, {time}',
  'fact.CosignPartyDemanded': 'Escalation level {level} demands the signature of {department}',
};
