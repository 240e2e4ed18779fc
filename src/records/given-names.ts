/**
 * Common given names of Spanish, Portuguese and English speakers, plain. Only names that are no gun make: `Henry`,
 * `Colt`, `Daniel` and `Rossi` are left out, since a wrong seal would hide a mark.
 */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  `maria guadalupe margarita veronica elizabeth alejandra leticia rosa gabriela patricia juana ana martha yolanda
silvia teresa francisca adriana claudia laura norma sandra lorena carmen lucia fernanda sofia valentina camila
ximena regina renata daniela paola andrea monica karla karina brenda diana rocio alicia beatriz irma araceli
jose juan luis carlos jesus jorge pedro francisco manuel miguel alejandro antonio fernando ricardo roberto javier
eduardo raul sergio arturo rafael gerardo alberto enrique mario ramon ruben hector oscar victor guillermo armando
alfredo gustavo salvador jaime julio cesar felipe agustin ernesto rodolfo gilberto hugo ignacio ismael ivan joel
leonardo lorenzo marco marcos martin mauricio noe omar pablo ramiro rene rogelio saul tomas ulises vicente adrian
alan alexis angel benito bernardo cristian diego efrain emilio erick esteban everardo fabian fidel gabriel gonzalo
heriberto humberto isidro israel joaquin jonathan josue leobardo moises nicolas octavio oswaldo rodrigo samuel
santiago sebastian simon uriel wilfrido
joao paulo marcelo anderson wesley thiago tiago bruno rafaela leandro fabio marcio alex renato wagner wellington
edson ailton cleiton claudio sidney everton jefferson robson vanderlei valdir adilson gilson nilton elton vinicius
matheus mateus guilherme gustavo lucas luiz flavio rogerio evandro alessandro alexandre andre caio otavio raimundo
severino sebastiao joaquim jair jairo davi igor yuri juliana aline vanessa tatiane priscila luana larissa leticia
bruna jessica michele simone cristiane luciana marcia sonia vera rosangela aparecida francisca antonia adriana
james john robert michael william david richard joseph thomas christopher matthew anthony donald steven andrew
kenneth joshua kevin brian timothy ronald jason jeffrey ryan jacob gary nicholas eric stephen larry justin scott
brandon benjamin gregory patrick raymond jack dennis jerry tyler aaron nathan douglas peter zachary kyle ethan
jeremy keith christian sean mary jennifer linda barbara susan sarah karen lisa nancy betty sandra ashley kimberly
emily donna michelle carol amanda melissa deborah stephanie rebecca sharon cynthia kathleen amy angela shirley
brenda emma nicole pamela samantha katherine christine helen debra rachel carolyn janet catherine heather julie
joyce victoria kelly christina joan evelyn lauren judith megan cheryl hannah jacqueline gloria ma fco gpe`.split(
    /\s+/,
  ),
);

/** Common family names, the second half of the pattern; a given name alone is never enough. */
export const FAMILY_NAMES: ReadonlySet<string> = new Set(
  `hernandez garcia martinez lopez gonzalez perez rodriguez sanchez ramirez cruz flores gomez morales vazquez jimenez
reyes diaz torres gutierrez ruiz aguilar mendoza castillo ortiz moreno rivera ramos romero juarez alvarez mendez
chavez herrera medina dominguez castro guzman vargas velazquez salazar rojas ortega cortes santiago guerrero
contreras bautista estrada luna lara rios avila garza delgado cervantes vega silva fernandez soto leon nunez
carrillo sandoval valdez ochoa campos cardenas acosta padilla cabrera espinoza rosales fuentes miranda maldonado
pena navarro molina salinas robles ibarra duran zamora munoz villarreal trejo camacho cisneros
santos oliveira souza sousa lima pereira ferreira costa rodrigues almeida nascimento alves carvalho araujo ribeiro
fernandes gomes barbosa rocha dias moreira nunes marques machado mendes freitas cardoso teixeira correia
goncalves azevedo monteiro cavalcante vieira barros melo batista andrade dantas pinto moura duarte brito
smith johnson williams brown jones miller davis wilson anderson taylor thomas jackson white harris martin thompson
robinson clark lewis lee walker hall allen young king wright scott green baker adams nelson carter mitchell
roberts turner phillips campbell parker evans edwards collins stewart morris rogers reed cook morgan bell murphy
bailey cooper richardson cox howard ward peterson gray james watson brooks sanders price bennett wood barnes
ross henderson coleman jenkins perry powell long patterson hughes washington butler simmons foster bryant
alexander russell griffin hayes snyder`.split(/\s+/),
);
