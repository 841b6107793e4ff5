import { drawing } from './feeds.js';

/**
 * What Open311 servers answer, each in the manner of a city, whose names these are. Streets, numbers and words are
 * invented; the shapes are all in test/feed/open311.
 */
export const bloomington = [
  {
    service_request_id: 'sample00b1fe2c4b02000001',
    status: 'open',
    service_name: 'Traffic Suggestions',
    service_code: 'sample00992b945109000000',
    description:
      'I am not sure whose corner this is.  The sample hedge hides the sample road.\r\n\r\nThanks.',
    agency_responsible: 'Sample Street Department',
    requested_datetime: '2012-05-23T15:55:28-04:00',
    updated_datetime: '2012-05-23T15:55:30-04:00',
    address: null,
    lat: null,
    long: null,
    media_url: '',
  },
  {
    service_request_id: 'sample00b1fe2c5214000000',
    status: 'closed',
    service_name: 'Yard Waste',
    service_code: 'sample00992b941e78000024',
    description: '',
    agency_responsible: 'Sample Sanitation Department',
    requested_datetime: '2012-05-23T12:47:55-04:00',
    updated_datetime: '2012-05-23T12:47:59-04:00',
    address: '0 E Sample CT',
    zipcode: '00000',
    lat: 0,
    long: 0,
    media_url: '',
  },
];

export const chicago = [
  {
    service_request_id: '00-00000314',
    status: 'closed',
    status_notes: 'Sample Survey Transfer Outcome',
    service_name: 'Pothole in Sample Street',
    service_code: 'sample00e750846c53000004',
    agency_responsible: 'Sample Division of In-House Construction',
    requested_datetime: '2014-05-09T19:02:21-05:00',
    updated_datetime: '2015-10-10T10:15:40-05:00',
    address: '0 W SAMPLE ST, SAMPLETOWN, XX, 00000',
    extended_attributes: { channel: 'phone', ward: '0' },
    notes: [
      { datetime: '2014-05-09T19:02:21-05:00', summary: 'Request opened', type: 'opened' },
      {
        datetime: '2014-07-29T14:11:00-05:00',
        summary: 'Final Outcome',
        description: 'Sample Survey Transfer Outcome',
        type: 'activity',
      },
    ],
  },
];

export const boston = [
  {
    service_request_id: 'H000001-000000000001',
    status: 'open',
    service_name: 'Unsafe Sample Conditions',
    service_code: 'sample00e75084437f000192',
    description: 'Sample fence on sidewalk | Details: < 20ft from crosswalk & <5 m from hydrant',
    requested_datetime: '2020-02-12T15:45:42-05:00',
    updated_datetime: '2020-02-12T15:45:00-05:00',
    address: '0 Sample St, Samplebury',
  },
  {
    service_request_id: '000000000002',
    status: 'closed',
    status_notes: 'Case Resolved.<br>&nbsp;<b>Sample</b> area tagged &amp; cleared.',
    service_name: 'Illegal Sample Parking',
    description: 'No stopping + hydrant.',
    requested_datetime: '2018-04-29T22:14:07-04:00',
    updated_datetime: '2018-04-30T02:14:55-04:00',
    address: 'Intersection Of Sample St & Example E, Samplebury',
    media_url: [{ id: 'a0sample000001', url: drawing('river-road'), tags: ['Create'] }],
  },
];

export const sanFrancisco = [
  {
    service_request_id: '0004710',
    status: 'open',
    service_name: 'Sample Sidewalk Cleaning',
    description: 'Garbage on sample sidewalk',
    requested_datetime: '2015-07-27T16:24:28-07:00',
    updated_datetime: '2015-07-27T16:24:28-07:00',
    address: 'Intersection of Sample St & Example Ave',
    lat: '37.7797',
    long: '-122.42',
    media_url: drawing('river-road'),
    extended_attributes: {
      channel: 'android',
      photos: [
        { media_url: drawing('river-road'), title: 'Submitted', width: 1200, height: 800 },
        { media_url: drawing('cherry-valley'), title: 'Completed', width: 1200, height: 800 },
      ],
    },
    notes: [
      {
        datetime: '2015-07-27T16:24:19-07:00',
        description: 'Submitted via Android',
        type: 'submitted',
      },
    ],
  },
];

export const fixMyStreet = {
  service_requests: [
    {
      service_request_id: 1000001,
      title: 'Uneven sample pavement',
      detail: 'The sample pavement has a bump.\r\nOne stumbles over it.',
      description:
        'Uneven sample pavement: The sample pavement has a bump.\r\nOne stumbles over it.',
      status: 'open',
      requested_datetime: '2011-04-23T09:32:36+02:00',
      updated_datetime: '2011-04-23T10:28:55+02:00',
      service_name: 'Pavements/footpaths',
      agency_responsible: { recipient: ['Sample Roads East', 'Sampletown Council'] },
      requestor_name: 'A name that nobody sees',
    },
  ],
};

/** What software makes of an empty field, and of a clock that is set wrong. */
export const oddDates = [
  {
    service_request_id: 1,
    status: 'open',
    description: 'Reported when spreadsheets begin to count.',
    requested_datetime: '1899-12-30T00:00:00',
  },
];

export const refusal = [{ code: 403, description: 'Invalid sample api_key.' }];
