/** A transaction that could neither be committed nor taken back: nobody knows what is in the store. */
export class TornTransaction extends Error {}
