/** Labels of the Traffic Light Protocol, never translated. */
export const HANDLING = ["TLP:RED", "TLP:AMBER+STRICT", "TLP:AMBER", "TLP:GREEN", "TLP:CLEAR"] as const;
