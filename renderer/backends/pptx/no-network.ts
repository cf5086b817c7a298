/**
 * Stands in for `node:https` where pptxgenjs imports it (the bundler's alias does that). It would fetch pictures that are
 * named by address; ours come with the deck, and nothing here may reach a network.
 */
export default undefined;
