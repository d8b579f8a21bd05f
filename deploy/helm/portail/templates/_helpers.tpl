{{- define "portail.selectorLabels" -}}
app: {{ .Release.Name }}
tier: backend
{{- end -}}

{{- define "portail.labels" -}}
{{ include "portail.selectorLabels" . }}
env: {{ .Values.env }}
component: node
app.kubernetes.io/name: portail
app.kubernetes.io/instance: {{ .Release.Name }}
app.kubernetes.io/version: {{ .Values.image.tag | quote }}
app.kubernetes.io/managed-by: {{ .Release.Service }}
helm.sh/chart: {{ printf "%s-%s" .Chart.Name .Chart.Version }}
{{- end -}}
