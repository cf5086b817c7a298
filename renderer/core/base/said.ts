/** Whether a field says something: a form that was not filled in holds an empty text, or none. */
export const isSaid = (text: string | undefined): text is string => text !== undefined && /\S/u.test(text);

/** What a field says; undefined where it says nothing. */
export const said = (text: string | undefined): string | undefined => (isSaid(text) ? text : undefined);
