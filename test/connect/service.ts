import { create, createFileRegistry, type DescMessage, type DescMethodUnary } from '@bufbuild/protobuf';
import {
  FieldDescriptorProto_Label,
  FieldDescriptorProto_Type,
  type FileDescriptorProto,
  FileDescriptorProtoSchema,
  file_google_protobuf_duration,
} from '@bufbuild/protobuf/wkt';

/*
 * A service and google's error details, described by hand: what a generator of code would write.
 */
type Scalar = 'string' | 'int32' | 'int64';
type Field = readonly [name: string, type: Scalar | `.${string}`, repeated?: 'repeated'];

const SCALARS = {
  string: FieldDescriptorProto_Type.STRING,
  int32: FieldDescriptorProto_Type.INT32,
  int64: FieldDescriptorProto_Type.INT64,
} as const satisfies Record<Scalar, FieldDescriptorProto_Type>;

const isMessage = (type: Field[1]): type is `.${string}` => type.startsWith('.');

/** The fields are numbered in their order, from 1 on. */
const message = (name: string, ...fields: readonly Field[]) => ({
  name,
  field: fields.map(([field, type, repeated], index) => ({
    name: field,
    // protoc fills it in; without it, JSON has no names.
    jsonName: field.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()),
    number: index + 1,
    label: repeated ? FieldDescriptorProto_Label.REPEATED : FieldDescriptorProto_Label.OPTIONAL,
    ...(isMessage(type)
      ? { type: FieldDescriptorProto_Type.MESSAGE, typeName: type }
      : { type: SCALARS[type as Scalar] }),
  })),
});

/** The type of a map's entries: a `map<string, string>` is a list of them. */
const mapEntry = (name: string) => ({
  ...message(name, ['key', 'string'], ['value', 'string']),
  options: { mapEntry: true },
});

/** google/rpc/error_details.proto, all of its fields. */
const errorDetails: FileDescriptorProto = create(FileDescriptorProtoSchema, {
  ...{ name: 'google/rpc/error_details.proto', package: 'google.rpc', syntax: 'proto3' },
  dependency: ['google/protobuf/duration.proto'],
  messageType: [
    {
      ...message(
        'ErrorInfo',
        ...([
          ['reason', 'string'],
          ['domain', 'string'],
          ['metadata', '.google.rpc.ErrorInfo.MetadataEntry', 'repeated'],
        ] as const),
      ),
      nestedType: [mapEntry('MetadataEntry')],
    },
    message('RetryInfo', ['retry_delay', '.google.protobuf.Duration']),
    message('DebugInfo', ['stack_entries', 'string', 'repeated'], ['detail', 'string']),
    {
      ...message('QuotaFailure', ['violations', '.google.rpc.QuotaFailure.Violation', 'repeated']),
      nestedType: [
        {
          ...message(
            'Violation',
            ...([
              ['subject', 'string'],
              ['description', 'string'],
              ['api_service', 'string'],
              ['quota_metric', 'string'],
              ['quota_id', 'string'],
              ['quota_dimensions', '.google.rpc.QuotaFailure.Violation.QuotaDimensionsEntry', 'repeated'],
              ['quota_value', 'int64'],
              ['future_quota_value', 'int64'],
            ] as const),
          ),
          nestedType: [mapEntry('QuotaDimensionsEntry')],
        },
      ],
    },
    {
      ...message('PreconditionFailure', ['violations', '.google.rpc.PreconditionFailure.Violation', 'repeated']),
      nestedType: [message('Violation', ['type', 'string'], ['subject', 'string'], ['description', 'string'])],
    },
    {
      ...message('BadRequest', ['field_violations', '.google.rpc.BadRequest.FieldViolation', 'repeated']),
      nestedType: [
        message(
          'FieldViolation',
          ...([
            ['field', 'string'],
            ['description', 'string'],
            ['reason', 'string'],
            ['localized_message', '.google.rpc.LocalizedMessage'],
          ] as const),
        ),
      ],
    },
    message('RequestInfo', ['request_id', 'string'], ['serving_data', 'string']),
    message(
      'ResourceInfo',
      ...([
        ['resource_type', 'string'],
        ['resource_name', 'string'],
        ['owner', 'string'],
        ['description', 'string'],
      ] as const),
    ),
    {
      ...message('Help', ['links', '.google.rpc.Help.Link', 'repeated']),
      nestedType: [message('Link', ['description', 'string'], ['url', 'string'])],
    },
    message('LocalizedMessage', ['locale', 'string'], ['message', 'string']),
  ],
});

const runs: FileDescriptorProto = create(FileDescriptorProtoSchema, {
  ...{ name: 'runs/v1/runs.proto', package: 'runs.v1', syntax: 'proto3' },
  messageType: [
    message('GetRunRequest', ['id', 'string'], ['code', 'int32']),
    message('GetRunResponse', ['id', 'string']),
  ],
  service: [
    {
      name: 'RunService',
      method: [{ name: 'GetRun', inputType: '.runs.v1.GetRunRequest', outputType: '.runs.v1.GetRunResponse' }],
    },
  ],
});

const details = createFileRegistry(errorDetails, (name) =>
  name === 'google/protobuf/duration.proto' ? file_google_protobuf_duration : undefined,
);

/** The descriptor of one of google's error details, as `BadRequest`. */
export function detailCalled(name: string): DescMessage {
  const found = details.getMessage(`google.rpc.${name}`);
  if (!found) throw new Error(`google.rpc.${name} must be described in service.ts, but is not; add it there`);
  return found;
}

/** A procedure, `runs.v1.RunService/GetRun`: it takes an id, and a number that it may fail by. */
export const getRun: DescMethodUnary = unaryCalled('runs.v1.RunService', 'getRun');

function unaryCalled(service: string, name: string): DescMethodUnary {
  const method = createFileRegistry(runs, () => undefined).getService(service)?.method[name];
  if (method?.methodKind !== 'unary') {
    throw new Error(`${service} must have a unary ${name} in service.ts, but has none; describe it there`);
  }
  return method as DescMethodUnary;
}
