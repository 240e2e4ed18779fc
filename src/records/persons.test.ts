import assert from "node:assert/strict";
import { test } from "node:test";
import { looksLikeIdentifier, looksLikePerson, MASK, maskPersons } from "./persons.ts";

test("makers, dealers, offices and places are not persons", () => {
  for (const text of [
    "Smith & Wesson",
    "Daniel Defense",
    "Henry Rifles",
    "Thompson Center Arms",
    "Juan's Pawn Shop",
    "San Diego Sector",
    "Policía Industrial Bancaria del Estado",
    "FABRIQUE NATIONALE",
    "Sig Sauer",
    "Rossi",
    "Lone Wolf Trading Company",
    "HK DGIM",
    "A. Beretta",
    "12345",
    "9 mm Luger",
    "Marlin",
    "Santa Maria",
  ]) {
    assert.equal(looksLikePerson(text), false, text);
  }
});

test("given and family names in three languages are persons", () => {
  for (const text of [
    "Juan Pérez López",
    "JUAN PEREZ LOPEZ",
    "Pérez López, Juan",
    "María de los Ángeles Hernández",
    "João da Silva",
    "Mary Ann Johnson",
    "C. José Luis Ramírez",
    "Robert Snyder",
  ]) {
    assert.equal(looksLikePerson(text), true, text);
  }
});

test("identity numbers and contacts are recognised, serials and case numbers are not", () => {
  for (const text of [
    "AAAA900101HDFBBB09",
    "AAAA900101AB1",
    "000.000.000-00",
    "nadie@example.org",
    "(555) 555-0100",
  ]) {
    assert.equal(looksLikeIdentifier(text), true, text);
  }
  for (const text of [
    "128-00001/2017",
    "KRF28154",
    "856-27959",
    "1-00551-99",
    "901-00887/2018",
    "3460425857.0",
  ]) {
    assert.equal(looksLikeIdentifier(text), false, text);
  }
});

test("persons in free text are masked, the rest of the sentence stays", () => {
  assert.equal(
    maskPersons("entregada por Juan Pérez López en la garita"),
    `entregada por ${MASK} en la garita`,
  );
  assert.equal(maskPersons("C. Xóchitl Tzompantli portaba el arma"), `C. ${MASK} portaba el arma`);
  assert.equal(maskPersons("registrada a nombre de Ana Torres Vega"), `registrada a nombre de ${MASK}`);
  assert.equal(maskPersons("tel. 555 555 0100"), `tel. ${MASK}`);
  for (const text of [
    "Porte Ilegal De Arma De Fogo De Uso Restrito",
    "esta factura cancela a la DGIM2015",
    "grupo de reaccion",
    "Morte Por Intervenção De Agente Do Estado",
    "Fusil Beretta calibre 9 mm",
    "Policía Federal",
  ]) {
    assert.equal(maskPersons(text), text);
  }
});
