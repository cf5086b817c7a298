/** The id of the element that holds a group of a form, which the navigator scrolls to. */
export const groupElementId = (group: string): string => `group-${group}`;
