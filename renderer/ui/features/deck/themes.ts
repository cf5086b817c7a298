/** The themes that one can choose, by the ids that the assets have; their names are the words `theme.<id>`. */
export const THEMES = ['boardroom', 'evening'] as const;
