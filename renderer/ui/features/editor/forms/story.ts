import { date, group, line, list, more, number, prose, ref, refs, row, slideRows, type SectionForm } from './form.ts';

export const storyForm: SectionForm = {
  groups: [
    group('story.situation', row(prose('story.situation', 40))),
    group('story.complication', row(prose('story.complication', 40))),
    group('story.question', row(prose('story.question', 25))),
    group(
      'story.answer',
      row(prose('story.answer', 30)),
      list(
        'story.reasons',
        ['story.reasons.reason', 'story.reasons.support'],
        [
          row(prose('story.reasons.reason', 10)),
          row(prose('story.reasons.support', 25)),
          row(refs('story.reasons.facts', 'evidence.facts')),
        ],
      ),
      more(...slideRows('story')),
    ),
    group(
      'story.pairs',
      list(
        'story.pairs',
        ['story.pairs.whatIs', 'story.pairs.whatCouldBe'],
        [row(prose('story.pairs.whatIs', 15), prose('story.pairs.whatCouldBe', 15))],
      ),
    ),
    group(
      'story.benefits',
      list(
        'story.benefits',
        ['story.benefits.who', 'story.benefits.benefit'],
        [
          row(line('story.benefits.who'), ref('story.benefits.fact', 'evidence.facts')),
          row(prose('story.benefits.benefit', 14)),
          row(prose('story.benefits.soThat', 20)),
          row(prose('story.benefits.feature', 14)),
        ],
      ),
    ),
    group('story.whyNow', row(prose('story.whyNow', 40))),
    group(
      'story.costOfInaction',
      row(prose('story.costOfInaction.text', 40)),
      row(ref('story.costOfInaction.fact', 'evidence.facts'), number('story.costOfInaction.months')),
      more(...slideRows('story.costOfInaction')),
    ),
    group(
      'story.pilot',
      row(prose('story.pilot.scope', 20), prose('story.pilot.team', 20)),
      list(
        'story.pilot.phases',
        ['story.pilot.phases.name', 'story.pilot.phases.start'],
        [row(line('story.pilot.phases.name')), row(date('story.pilot.phases.start'), date('story.pilot.phases.end'))],
      ),
      list(
        'story.pilot.milestones',
        ['story.pilot.milestones.meaning', 'story.pilot.milestones.date'],
        [row(date('story.pilot.milestones.date'), prose('story.pilot.milestones.meaning', 12))],
      ),
      row(prose('story.pilot.success.measure', 20)),
      row(prose('story.pilot.success.detail', 25)),
      row(prose('story.pilot.exit.rule', 20)),
      row(prose('story.pilot.exit.detail', 25)),
      more(...slideRows('story.pilot')),
    ),
  ],
};
