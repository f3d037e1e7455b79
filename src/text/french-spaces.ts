/** The spaces of a French text at which no line may break: before `:`, `;`, `!`, `?` and inside « ». */
export const FRENCH_SPACES = / (?=[:;!?»])|(?<=«) /g;
