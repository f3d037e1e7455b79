/** Reports in the styles that people write in. Every comment has its own mark, so that a lost one is noticed. */
export const LAYOUTS: Readonly<Record<string, string>> = {
  'two spaces': `#c01 Report of a consultation
# yaml-language-server: none #c02

title: Some title  #c03
type: regional
#c04 themes
themes: [overarching, sharing-experiences] #c05
date: 2018-06-27
venue:  #c06
  #c07 the hall
  name: Hall
  city: Town #c08
  #c09 country follows
organized_by:
  - name: First
    type: ngo
  #c10 about the second
  - name: Second #c11
#c12 two of three

#c13 A
summary: | #c14
  First line.

    indented
  # not a comment

  Last line.

#c15 B
recommendations:
  #c16 one
  - action: >-
      Folded over
      two lines.
    timeframe: soon

  #c17 two
  - action: |
      Literal
      #c text
      # deeper
  #c19 end of two

  - timeframe:
      #c20 in the third
priority_areas:
  - a
  -
  - |
    c
    d
  #c21 below the last
sessions:
  #c22 first
  - title: One
    topics: "quoted
      over lines" #c23
    action_points: [x, y]
  #c24 second
  - # #c25 behind the dash
    title: Two
    conclusions: |-
      Kept.
#c26 end
`,
  'four spaces, few answers': `language: en
title: Technical workshop on cooperation
    (second workshop)
themes:
    - comparative-advantages
    - sharing-experiences  #c01
venue:
    name: Hotel
prepared_by:
    - name: Rapporteurs
      email: a@example.org
      telephone: "+1"
    #c02 more
attachments:
    concept_note: a.docx
    #c03 list
    participants: b.csv
summary: |
    Text.
        # in the text
    # also
      # here

    End.
  #c07 a comment less far in
needs: >
    Folded
    text.

    Second.
#c08
sessions:
    -   title: One
        topics: |
            Deep.
        #c09
    -   title: Two
`,
  'no indentation of lists': `#c01
title: 'Single ''quoted'''
themes:
- overarching
#c02
- sharing-experiences
#c03
organized_by:
- name: A
  #c04
  type: ngo
- type: ngo #c05
#c06

recommendations:
-
  action: own line
  #c07
- action: x
priority_areas:
#c08
- one
- two
sessions:
- title: S
  action_points:
  - a #c09
  #c10
  - b
`,
  brackets: `{ #c01
  title: T, #c02
  themes: [overarching, #c03
    sharing-experiences
  ],
  venue: {name: N, city: C}, #c04
  organized_by: [{name: A}, {name: B, type: ngo}],
  priority_areas: [
    a, #c05
    b
    #c06
  ],
  sessions: [ {title: "One"} ]
} #c07
`,
  'windows line ends': `#c01\r
title: T #c02\r
venue:\r
  name: N\r
  #c03\r
  city: C\r
summary: |\r
  a\r
\r
  b\r
\r
#c04\r
recommendations:\r
  #c05\r
  - action: x\r
\r
  - action: y\r
sessions:\r
`,
  'anchors and aliases': `title: &t Title #c01
organized_by:
  - &org
    name: A
    type: ngo #c02
  - *org
priority_areas:
  - *t #c03
  - &p |
    b
    c
  - *p
summary: *t
sessions:
  - &s {title: X, topics: *t}
  - *s
`,
  nothing: `#c01 an empty report\n`,
};
