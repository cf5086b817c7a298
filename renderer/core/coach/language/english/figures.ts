import { pattern, phrases, sourceOf } from '../phrases.ts';
import type { Dates, Figures } from '../lexicon.ts';

/** Numbers, units and dates as English writes them. */
const NUMBER = `\\d+(?:[.,'’\\u00a0\\u202f]\\d+)*`;
const SPELLED = `(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|a|an|half an?|a hundred|hundred)`;
const MAGNITUDE = `(?:k|m|mn|bn|thousand|million|billion|trillion)`;
const SIGN = `(?:US\\$|[€$£¥]|(?:EUR|USD|GBP|CHF|SEK|NOK|DKK|PLN|JPY|CAD|AUD|NZD)\\b)`;
const CURRENCY = `(?:[€$£¥]|EUR|USD|GBP|CHF|SEK|NOK|DKK|PLN|euros?|dollars?|pounds?|francs?|cents?|kroner|kronor|crowns|yen|zloty)`;
const UNIT = sourceOf(`
  seconds?, minutes?, mins?, hours?, hrs?, h, days?, nights?, weeks?, months?, years?, quarters?, shifts?, tonnes?, tons?, kg, kilos?, km, kilometres?, miles?,
  metres?, litres?, kWh, MWh, GWh, MW, kW, °C, degrees?, square met.*, m², m2, m³, times, x, percentage points, points?, pp, FTEs?, GB, TB`);
const COUNTED = `(?:[a-z-]+\\s+){0,2}[a-z]{3,}(?<!ss)s`;
const MONTH = `(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)`;
const WEEKDAY = `(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day`;
const DAY = `(?:\\d{1,2}(?:st|nd|rd|th)?(?:\\s+of)?\\s+${MONTH}|${MONTH}\\s+\\d{1,2}(?:st|nd|rd|th)?(?!\\d)|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4})`;
const SPAN_UNIT = `(?:days?|weeks?|months?|quarters?|years?|semesters?|terms?|sprints?|seasons?|nights?|shifts?|fortnights?|weekends?)`;
const RELATIVE = `(?:today|tonight|tomorrow|(?:this|next|the coming) (?:week|month|quarter|year|summer|autumn|winter|spring|${WEEKDAY}|meeting|session)|${WEEKDAY}|end of (?:the )?(?:day|week|month|quarter|year|${MONTH})|(?:mid|early|late)[- ]${MONTH}|month[- ]end|year[- ]end|(?:Christmas|Easter|summer|autumn|winter|spring|term|the holidays|the summer break))`;
const POINT = `(?:${DAY}|${RELATIVE}|${MONTH}(?:\\s+\\d{4})?|Q[1-4](?:\\s+\\d{4})?|week\\s+\\d{1,2}|(?:19|20)\\d\\d)`;

export const figures: Figures = {
  money: pattern(
    `${SIGN}\\s?${NUMBER}\\s?${MAGNITUDE}?|${NUMBER}\\s?${MAGNITUDE}?[\\s-]?${CURRENCY}|(?:${SPELLED}|several|a few)\\s+(?:(?:thousand|hundred|million|billion)\\s+)?(?:euros?|dollars?|pounds?|francs?)|${NUMBER}\\s?(?:k|million|thousand)`,
  ),
  figure: pattern(
    `${SIGN}\\s?${NUMBER}\\s?${MAGNITUDE}?|${NUMBER}\\s?(?:%|per\\s?cent|percent)|${NUMBER}\\s?${MAGNITUDE}|${NUMBER}[\\s-]?${CURRENCY}|${NUMBER}[\\s-]?(?:[a-z]+\\s+)?${UNIT}|${NUMBER}-?fold|${NUMBER}\\s+(?:of|in|out of)\\s+${NUMBER}|${NUMBER}\\s+${COUNTED}`,
  ),
  resource: pattern(
    `(?:${NUMBER}|${SPELLED})\\s+(?:[a-z-]+\\s+){0,3}(?:FTEs?|posts?|positions?|people|persons?|staff|nurses?|engineers?|developers?|person-days|staff days|working days|person days|hours|licen[cs]es|seats|units|devices|tablets|places|vehicles|vans|machines|laptops|hires?|headcount|teachers?|roles?|trainers?|technicians?|planners?|analysts?|rooms?)|(?:${NUMBER}|${SPELLED}|half)\\s+(?:a\\s+)?(?:working\\s+)?(?:days?|hours?|mornings?|afternoons?)\\s+(?:a|per|each|of)|half of|${NUMBER}\\s?(?:%|per\\s?cent)\\s+of`,
  ),
  exempt: new RegExp(
    `\\b\\d{1,3}-(?:day|week|month|hour|minute|year|night|quarter)(?=[\\s-])|\\b${DAY}\\b|\\b\\d{1,2}[:.]\\d{2}\\s?(?:am|pm|h\\b)?(?!\\s?%)|\\b\\d{1,2}\\s?(?:am|pm)\\b|\\b(?:ISO|EN|DIN|Ward|Phase|Step|Version|Level|Line|Room|Section|Article|Slide|Chapter|Plant|Building|Unit|Route|Bus|Team|Group|Hall|Gate|Year|Grade|Tier|Stage|Area|Zone|District|Windows|Office|Microsoft|Option|Priority|Appendix|Table|Figure|Depot|Site|Store|Week|No\\.?)\\s\\d+[a-z]?\\b|\\bQ[1-4]\\b|\\b24/7\\b|(?<![€$£¥]\\s?)\\b(?:19|20)\\d\\d\\b(?!\\s?(?:%|euros?|dollars?|pounds?|hours?|EUR|€|k\\b))|\\b\\d+(?:st|nd|rd|th)\\b`,
    'giu',
  ),
  noSpend:
    phrases(`no spend*, no cost*, no (extra|additional|new|further) (cost*|spend*|money|budget|funds|funding|expense), at no ~ cost, costs? nothing, nothing to pay, without ~ (cost*|spend*|budget|money|funding),
    free of charge, no money, no budget, zero (cost*|spend*|budget), (cost|budget)-neutral, (cost|budget) neutral, within (the|our|your|this) ~ budget, (from|out of|inside) (the|our) (existing|current|approved) budget, existing budget, nothing extra, nothing is spent, spend nothing, for free, costs us nothing, no new spend*, no purchase, no (extra|additional|new) (staff|people|posts|headcount|hires), nothing to buy, no cash, no investment`),
};

export const dates: Dates = {
  decideBy: pattern(
    `(?:by|before|no later than|not later than|at the latest on|latest)\\s+(?:the\\s+|our\\s+|your\\s+)?(?:[a-z]+\\s+){0,2}?(?:${POINT}|\\d{1,2}(?:st|nd|rd|th))(?<!(?:by|before)\\s\\d{4})|(?:on|at)\\s+(?:the\\s+|our\\s+)?(?:[a-z]+\\s+){0,3}?(?:${DAY}|${WEEKDAY})|today|tonight|tomorrow|this (?:week|month|${WEEKDAY}|quarter|morning|afternoon|meeting)|next (?:week|${WEEKDAY}|meeting|board)|now|in (?:today's|this|the next|the [a-z]+) (?:meeting|session)|within (?:the next )?(?:${NUMBER}|${SPELLED})\\s+${SPAN_UNIT}|(?:deadline|decision|decide|due)[^.]{0,12}:?\\s*${DAY}|${DAY}\\s*(?:at the latest|latest)`,
  ),
  when: pattern(
    `${POINT}|${RELATIVE}|(?:within|in|after)\\s+(?:the next\\s+)?(?:${NUMBER}|${SPELLED}|a)\\s+(?:working\\s+|business\\s+|calendar\\s+)?(?:hours?|${SPAN_UNIT})|now|day\\s+(?:${NUMBER}|${SPELLED})|(?:first|second|third|last)\\s+(?:day|week|${WEEKDAY})|before the (?:[a-z]+\\s+){0,2}(?:meeting|session|shift|board)|\\d{1,2}(?:st|nd|rd|th)|every (?:week|month|day|${WEEKDAY})`,
  ),
  end: pattern(
    `(?:for|over|during|lasts?|runs?|run for|takes?|after|in|within|of)\\s+(?:about\\s+|exactly\\s+|at most\\s+|only\\s+|just\\s+|the\\s+|its\\s+|one\\s+)?(?:next\\s+|first\\s+)?(?:${NUMBER}|${SPELLED}|a|one)[\\s-]?(?:working\\s+|calendar\\s+|school\\s+)?${SPAN_UNIT}|(?:${NUMBER}|${SPELLED})[\\s-](?:working\\s+|calendar\\s+|full\\s+|school\\s+)?${SPAN_UNIT}(?! (?:old|ago|a week|per week))|(?:until|till|to|through|by|before|ends?|ending|end|closes?|stops?|finishes?|over|expires?)\\s+(?:on\\s+|in\\s+|at\\s+)?(?:the\\s+)?${POINT}|(?:one|a single|a|this|next|the (?:summer|autumn|winter|spring|first|next))\\s+(?:month|quarter|term|semester|season|sprint|week)|fortnight|in\\s+Q[1-4]|this ${SPAN_UNIT}|${POINT}\\s*(?:to|–|-|until)\\s*${POINT}|end date`,
  ),
};
