// Generated from schemas/report.schema.json by `npm run generate`. Do not edit.
"use strict";
export const validate = validate10;
export default validate10;
const schema11 = {"type":"object","additionalProperties":false,"properties":{"language":{"type":["string","null"],"enum":["en","fr","es","ru","zh","ar",null]},"title":{"type":["string","null"]},"type":{"type":["string","null"],"enum":["regional","thematic",null]},"format":{"type":["string","null"],"enum":["policy-dialogue","workshop","seminar","thematic-report","other",null]},"themes":{"type":["array","null"],"uniqueItems":true,"items":{"type":"string","enum":["overarching","comparative-advantages","institutional-framework","sharing-experiences","means-of-implementation"]}},"date":{"type":["string","null"]},"venue":{"type":["object","null"],"additionalProperties":false,"properties":{"name":{"type":["string","null"]},"city":{"type":["string","null"]},"country":{"type":["string","null"]}}},"organized_by":{"type":["array","null"],"items":{"type":["object","null"],"additionalProperties":false,"properties":{"name":{"type":["string","null"]},"type":{"type":["string","null"],"enum":["member-state","un-entity","intergovernmental","ngo","financial-institution","think-tank","academia","private-sector","scientific-community","philanthropy","other",null]}}}},"prepared_by":{"type":["array","null"],"items":{"type":["object","null"],"additionalProperties":false,"properties":{"name":{"type":["string","null"]},"email":{"type":["string","null"]},"telephone":{"type":["string","null"]}}}},"summary":{"type":["string","null"]},"recommendations":{"type":["array","null"],"items":{"type":["object","null"],"additionalProperties":false,"properties":{"action":{"type":["string","null"]},"addressed_to":{"type":["string","null"]},"timeframe":{"type":["string","null"]}}}},"trends":{"type":["string","null"]},"priority_areas":{"type":["array","null"],"items":{"type":["string","null"]}},"needs":{"type":["string","null"]},"sessions":{"type":["array","null"],"items":{"type":["object","null"],"additionalProperties":false,"properties":{"theme":{"type":["string","null"]},"title":{"type":["string","null"]},"topics":{"type":["string","null"]},"conclusions":{"type":["string","null"]},"action_points":{"type":["array","null"],"items":{"type":["string","null"]}},"additional_information":{"type":["string","null"]}}}},"additional_information":{"type":["string","null"]},"attachments":{"type":["object","null"],"additionalProperties":false,"properties":{"concept_note":{"type":["string","null"]},"participants":{"type":["string","null"]},"others":{"type":["array","null"],"items":{"type":["string","null"]}}}}}};
const func2 = Object.prototype.hasOwnProperty;

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema11.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.language !== undefined){
let data0 = data.language;
if((typeof data0 !== "string") && (data0 !== null)){
const err1 = {instancePath:instancePath+"/language",schemaPath:"#/properties/language/type",keyword:"type",params:{type: schema11.properties.language.type}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(((((((data0 === "en") || (data0 === "fr")) || (data0 === "es")) || (data0 === "ru")) || (data0 === "zh")) || (data0 === "ar")) || (data0 === null))){
const err2 = {instancePath:instancePath+"/language",schemaPath:"#/properties/language/enum",keyword:"enum",params:{allowedValues: schema11.properties.language.enum}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.title !== undefined){
let data1 = data.title;
if((typeof data1 !== "string") && (data1 !== null)){
const err3 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: schema11.properties.title.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.type !== undefined){
let data2 = data.type;
if((typeof data2 !== "string") && (data2 !== null)){
const err4 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: schema11.properties.type.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(((data2 === "regional") || (data2 === "thematic")) || (data2 === null))){
const err5 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.type.enum}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.format !== undefined){
let data3 = data.format;
if((typeof data3 !== "string") && (data3 !== null)){
const err6 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: schema11.properties.format.type}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!((((((data3 === "policy-dialogue") || (data3 === "workshop")) || (data3 === "seminar")) || (data3 === "thematic-report")) || (data3 === "other")) || (data3 === null))){
const err7 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/enum",keyword:"enum",params:{allowedValues: schema11.properties.format.enum}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.themes !== undefined){
let data4 = data.themes;
if((!(Array.isArray(data4))) && (data4 !== null)){
const err8 = {instancePath:instancePath+"/themes",schemaPath:"#/properties/themes/type",keyword:"type",params:{type: schema11.properties.themes.type}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 !== "string"){
const err9 = {instancePath:instancePath+"/themes/" + i0,schemaPath:"#/properties/themes/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!(((((data5 === "overarching") || (data5 === "comparative-advantages")) || (data5 === "institutional-framework")) || (data5 === "sharing-experiences")) || (data5 === "means-of-implementation"))){
const err10 = {instancePath:instancePath+"/themes/" + i0,schemaPath:"#/properties/themes/items/enum",keyword:"enum",params:{allowedValues: schema11.properties.themes.items.enum}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
let i1 = data4.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data4[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err11 = {instancePath:instancePath+"/themes",schemaPath:"#/properties/themes/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
}
if(data.date !== undefined){
let data6 = data.date;
if((typeof data6 !== "string") && (data6 !== null)){
const err12 = {instancePath:instancePath+"/date",schemaPath:"#/properties/date/type",keyword:"type",params:{type: schema11.properties.date.type}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.venue !== undefined){
let data7 = data.venue;
if((!(data7 && typeof data7 == "object" && !Array.isArray(data7))) && (data7 !== null)){
const err13 = {instancePath:instancePath+"/venue",schemaPath:"#/properties/venue/type",keyword:"type",params:{type: schema11.properties.venue.type}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key1 in data7){
if(!(((key1 === "name") || (key1 === "city")) || (key1 === "country"))){
const err14 = {instancePath:instancePath+"/venue",schemaPath:"#/properties/venue/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data7.name !== undefined){
let data8 = data7.name;
if((typeof data8 !== "string") && (data8 !== null)){
const err15 = {instancePath:instancePath+"/venue/name",schemaPath:"#/properties/venue/properties/name/type",keyword:"type",params:{type: schema11.properties.venue.properties.name.type}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data7.city !== undefined){
let data9 = data7.city;
if((typeof data9 !== "string") && (data9 !== null)){
const err16 = {instancePath:instancePath+"/venue/city",schemaPath:"#/properties/venue/properties/city/type",keyword:"type",params:{type: schema11.properties.venue.properties.city.type}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data7.country !== undefined){
let data10 = data7.country;
if((typeof data10 !== "string") && (data10 !== null)){
const err17 = {instancePath:instancePath+"/venue/country",schemaPath:"#/properties/venue/properties/country/type",keyword:"type",params:{type: schema11.properties.venue.properties.country.type}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
}
if(data.organized_by !== undefined){
let data11 = data.organized_by;
if((!(Array.isArray(data11))) && (data11 !== null)){
const err18 = {instancePath:instancePath+"/organized_by",schemaPath:"#/properties/organized_by/type",keyword:"type",params:{type: schema11.properties.organized_by.type}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(Array.isArray(data11)){
const len1 = data11.length;
for(let i2=0; i2<len1; i2++){
let data12 = data11[i2];
if((!(data12 && typeof data12 == "object" && !Array.isArray(data12))) && (data12 !== null)){
const err19 = {instancePath:instancePath+"/organized_by/" + i2,schemaPath:"#/properties/organized_by/items/type",keyword:"type",params:{type: schema11.properties.organized_by.items.type}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key2 in data12){
if(!((key2 === "name") || (key2 === "type"))){
const err20 = {instancePath:instancePath+"/organized_by/" + i2,schemaPath:"#/properties/organized_by/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data12.name !== undefined){
let data13 = data12.name;
if((typeof data13 !== "string") && (data13 !== null)){
const err21 = {instancePath:instancePath+"/organized_by/" + i2+"/name",schemaPath:"#/properties/organized_by/items/properties/name/type",keyword:"type",params:{type: schema11.properties.organized_by.items.properties.name.type}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data12.type !== undefined){
let data14 = data12.type;
if((typeof data14 !== "string") && (data14 !== null)){
const err22 = {instancePath:instancePath+"/organized_by/" + i2+"/type",schemaPath:"#/properties/organized_by/items/properties/type/type",keyword:"type",params:{type: schema11.properties.organized_by.items.properties.type.type}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(!((((((((((((data14 === "member-state") || (data14 === "un-entity")) || (data14 === "intergovernmental")) || (data14 === "ngo")) || (data14 === "financial-institution")) || (data14 === "think-tank")) || (data14 === "academia")) || (data14 === "private-sector")) || (data14 === "scientific-community")) || (data14 === "philanthropy")) || (data14 === "other")) || (data14 === null))){
const err23 = {instancePath:instancePath+"/organized_by/" + i2+"/type",schemaPath:"#/properties/organized_by/items/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.organized_by.items.properties.type.enum}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
}
}
}
if(data.prepared_by !== undefined){
let data15 = data.prepared_by;
if((!(Array.isArray(data15))) && (data15 !== null)){
const err24 = {instancePath:instancePath+"/prepared_by",schemaPath:"#/properties/prepared_by/type",keyword:"type",params:{type: schema11.properties.prepared_by.type}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(Array.isArray(data15)){
const len2 = data15.length;
for(let i3=0; i3<len2; i3++){
let data16 = data15[i3];
if((!(data16 && typeof data16 == "object" && !Array.isArray(data16))) && (data16 !== null)){
const err25 = {instancePath:instancePath+"/prepared_by/" + i3,schemaPath:"#/properties/prepared_by/items/type",keyword:"type",params:{type: schema11.properties.prepared_by.items.type}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key3 in data16){
if(!(((key3 === "name") || (key3 === "email")) || (key3 === "telephone"))){
const err26 = {instancePath:instancePath+"/prepared_by/" + i3,schemaPath:"#/properties/prepared_by/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data16.name !== undefined){
let data17 = data16.name;
if((typeof data17 !== "string") && (data17 !== null)){
const err27 = {instancePath:instancePath+"/prepared_by/" + i3+"/name",schemaPath:"#/properties/prepared_by/items/properties/name/type",keyword:"type",params:{type: schema11.properties.prepared_by.items.properties.name.type}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data16.email !== undefined){
let data18 = data16.email;
if((typeof data18 !== "string") && (data18 !== null)){
const err28 = {instancePath:instancePath+"/prepared_by/" + i3+"/email",schemaPath:"#/properties/prepared_by/items/properties/email/type",keyword:"type",params:{type: schema11.properties.prepared_by.items.properties.email.type}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data16.telephone !== undefined){
let data19 = data16.telephone;
if((typeof data19 !== "string") && (data19 !== null)){
const err29 = {instancePath:instancePath+"/prepared_by/" + i3+"/telephone",schemaPath:"#/properties/prepared_by/items/properties/telephone/type",keyword:"type",params:{type: schema11.properties.prepared_by.items.properties.telephone.type}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
}
}
}
if(data.summary !== undefined){
let data20 = data.summary;
if((typeof data20 !== "string") && (data20 !== null)){
const err30 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type: schema11.properties.summary.type}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.recommendations !== undefined){
let data21 = data.recommendations;
if((!(Array.isArray(data21))) && (data21 !== null)){
const err31 = {instancePath:instancePath+"/recommendations",schemaPath:"#/properties/recommendations/type",keyword:"type",params:{type: schema11.properties.recommendations.type}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(Array.isArray(data21)){
const len3 = data21.length;
for(let i4=0; i4<len3; i4++){
let data22 = data21[i4];
if((!(data22 && typeof data22 == "object" && !Array.isArray(data22))) && (data22 !== null)){
const err32 = {instancePath:instancePath+"/recommendations/" + i4,schemaPath:"#/properties/recommendations/items/type",keyword:"type",params:{type: schema11.properties.recommendations.items.type}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
for(const key4 in data22){
if(!(((key4 === "action") || (key4 === "addressed_to")) || (key4 === "timeframe"))){
const err33 = {instancePath:instancePath+"/recommendations/" + i4,schemaPath:"#/properties/recommendations/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data22.action !== undefined){
let data23 = data22.action;
if((typeof data23 !== "string") && (data23 !== null)){
const err34 = {instancePath:instancePath+"/recommendations/" + i4+"/action",schemaPath:"#/properties/recommendations/items/properties/action/type",keyword:"type",params:{type: schema11.properties.recommendations.items.properties.action.type}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data22.addressed_to !== undefined){
let data24 = data22.addressed_to;
if((typeof data24 !== "string") && (data24 !== null)){
const err35 = {instancePath:instancePath+"/recommendations/" + i4+"/addressed_to",schemaPath:"#/properties/recommendations/items/properties/addressed_to/type",keyword:"type",params:{type: schema11.properties.recommendations.items.properties.addressed_to.type}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data22.timeframe !== undefined){
let data25 = data22.timeframe;
if((typeof data25 !== "string") && (data25 !== null)){
const err36 = {instancePath:instancePath+"/recommendations/" + i4+"/timeframe",schemaPath:"#/properties/recommendations/items/properties/timeframe/type",keyword:"type",params:{type: schema11.properties.recommendations.items.properties.timeframe.type}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
}
}
}
if(data.trends !== undefined){
let data26 = data.trends;
if((typeof data26 !== "string") && (data26 !== null)){
const err37 = {instancePath:instancePath+"/trends",schemaPath:"#/properties/trends/type",keyword:"type",params:{type: schema11.properties.trends.type}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.priority_areas !== undefined){
let data27 = data.priority_areas;
if((!(Array.isArray(data27))) && (data27 !== null)){
const err38 = {instancePath:instancePath+"/priority_areas",schemaPath:"#/properties/priority_areas/type",keyword:"type",params:{type: schema11.properties.priority_areas.type}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(Array.isArray(data27)){
const len4 = data27.length;
for(let i5=0; i5<len4; i5++){
let data28 = data27[i5];
if((typeof data28 !== "string") && (data28 !== null)){
const err39 = {instancePath:instancePath+"/priority_areas/" + i5,schemaPath:"#/properties/priority_areas/items/type",keyword:"type",params:{type: schema11.properties.priority_areas.items.type}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
}
if(data.needs !== undefined){
let data29 = data.needs;
if((typeof data29 !== "string") && (data29 !== null)){
const err40 = {instancePath:instancePath+"/needs",schemaPath:"#/properties/needs/type",keyword:"type",params:{type: schema11.properties.needs.type}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.sessions !== undefined){
let data30 = data.sessions;
if((!(Array.isArray(data30))) && (data30 !== null)){
const err41 = {instancePath:instancePath+"/sessions",schemaPath:"#/properties/sessions/type",keyword:"type",params:{type: schema11.properties.sessions.type}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(Array.isArray(data30)){
const len5 = data30.length;
for(let i6=0; i6<len5; i6++){
let data31 = data30[i6];
if((!(data31 && typeof data31 == "object" && !Array.isArray(data31))) && (data31 !== null)){
const err42 = {instancePath:instancePath+"/sessions/" + i6,schemaPath:"#/properties/sessions/items/type",keyword:"type",params:{type: schema11.properties.sessions.items.type}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
for(const key5 in data31){
if(!((((((key5 === "theme") || (key5 === "title")) || (key5 === "topics")) || (key5 === "conclusions")) || (key5 === "action_points")) || (key5 === "additional_information"))){
const err43 = {instancePath:instancePath+"/sessions/" + i6,schemaPath:"#/properties/sessions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data31.theme !== undefined){
let data32 = data31.theme;
if((typeof data32 !== "string") && (data32 !== null)){
const err44 = {instancePath:instancePath+"/sessions/" + i6+"/theme",schemaPath:"#/properties/sessions/items/properties/theme/type",keyword:"type",params:{type: schema11.properties.sessions.items.properties.theme.type}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data31.title !== undefined){
let data33 = data31.title;
if((typeof data33 !== "string") && (data33 !== null)){
const err45 = {instancePath:instancePath+"/sessions/" + i6+"/title",schemaPath:"#/properties/sessions/items/properties/title/type",keyword:"type",params:{type: schema11.properties.sessions.items.properties.title.type}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data31.topics !== undefined){
let data34 = data31.topics;
if((typeof data34 !== "string") && (data34 !== null)){
const err46 = {instancePath:instancePath+"/sessions/" + i6+"/topics",schemaPath:"#/properties/sessions/items/properties/topics/type",keyword:"type",params:{type: schema11.properties.sessions.items.properties.topics.type}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data31.conclusions !== undefined){
let data35 = data31.conclusions;
if((typeof data35 !== "string") && (data35 !== null)){
const err47 = {instancePath:instancePath+"/sessions/" + i6+"/conclusions",schemaPath:"#/properties/sessions/items/properties/conclusions/type",keyword:"type",params:{type: schema11.properties.sessions.items.properties.conclusions.type}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data31.action_points !== undefined){
let data36 = data31.action_points;
if((!(Array.isArray(data36))) && (data36 !== null)){
const err48 = {instancePath:instancePath+"/sessions/" + i6+"/action_points",schemaPath:"#/properties/sessions/items/properties/action_points/type",keyword:"type",params:{type: schema11.properties.sessions.items.properties.action_points.type}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(Array.isArray(data36)){
const len6 = data36.length;
for(let i7=0; i7<len6; i7++){
let data37 = data36[i7];
if((typeof data37 !== "string") && (data37 !== null)){
const err49 = {instancePath:instancePath+"/sessions/" + i6+"/action_points/" + i7,schemaPath:"#/properties/sessions/items/properties/action_points/items/type",keyword:"type",params:{type: schema11.properties.sessions.items.properties.action_points.items.type}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
}
if(data31.additional_information !== undefined){
let data38 = data31.additional_information;
if((typeof data38 !== "string") && (data38 !== null)){
const err50 = {instancePath:instancePath+"/sessions/" + i6+"/additional_information",schemaPath:"#/properties/sessions/items/properties/additional_information/type",keyword:"type",params:{type: schema11.properties.sessions.items.properties.additional_information.type}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
}
}
}
if(data.additional_information !== undefined){
let data39 = data.additional_information;
if((typeof data39 !== "string") && (data39 !== null)){
const err51 = {instancePath:instancePath+"/additional_information",schemaPath:"#/properties/additional_information/type",keyword:"type",params:{type: schema11.properties.additional_information.type}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.attachments !== undefined){
let data40 = data.attachments;
if((!(data40 && typeof data40 == "object" && !Array.isArray(data40))) && (data40 !== null)){
const err52 = {instancePath:instancePath+"/attachments",schemaPath:"#/properties/attachments/type",keyword:"type",params:{type: schema11.properties.attachments.type}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
for(const key6 in data40){
if(!(((key6 === "concept_note") || (key6 === "participants")) || (key6 === "others"))){
const err53 = {instancePath:instancePath+"/attachments",schemaPath:"#/properties/attachments/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data40.concept_note !== undefined){
let data41 = data40.concept_note;
if((typeof data41 !== "string") && (data41 !== null)){
const err54 = {instancePath:instancePath+"/attachments/concept_note",schemaPath:"#/properties/attachments/properties/concept_note/type",keyword:"type",params:{type: schema11.properties.attachments.properties.concept_note.type}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data40.participants !== undefined){
let data42 = data40.participants;
if((typeof data42 !== "string") && (data42 !== null)){
const err55 = {instancePath:instancePath+"/attachments/participants",schemaPath:"#/properties/attachments/properties/participants/type",keyword:"type",params:{type: schema11.properties.attachments.properties.participants.type}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data40.others !== undefined){
let data43 = data40.others;
if((!(Array.isArray(data43))) && (data43 !== null)){
const err56 = {instancePath:instancePath+"/attachments/others",schemaPath:"#/properties/attachments/properties/others/type",keyword:"type",params:{type: schema11.properties.attachments.properties.others.type}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(Array.isArray(data43)){
const len7 = data43.length;
for(let i8=0; i8<len7; i8++){
let data44 = data43[i8];
if((typeof data44 !== "string") && (data44 !== null)){
const err57 = {instancePath:instancePath+"/attachments/others/" + i8,schemaPath:"#/properties/attachments/properties/others/items/type",keyword:"type",params:{type: schema11.properties.attachments.properties.others.items.type}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
}
}
}
}
else {
const err58 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
