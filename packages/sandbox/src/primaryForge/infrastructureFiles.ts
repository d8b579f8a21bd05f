/** Templates of the demonstration chart. */
export const deployment = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: demarches
spec:
  replicas: {{ .Values.replicas }}
  selector:
    matchLabels:
      app: demarches
  template:
    metadata:
      labels:
        app: demarches
    spec:
      securityContext:
        runAsNonRoot: true
      containers:
        - name: demarches
          image: demarches:{{ .Values.image.tag | default .Chart.AppVersion }}
          ports:
            - containerPort: 8080
          resources: {{- toYaml .Values.resources | nindent 12 }}
`;

export const probe = `          readinessProbe:
            httpGet:
              path: /sante
              port: 8080
`;

export const service = `apiVersion: v1
kind: Service
metadata:
  name: demarches
spec:
  selector:
    app: demarches
  ports:
    - port: 80
      targetPort: 8080
`;

export const autoscaler = `apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata:
  name: demarches
spec:
  scaleTargetRef:
    apiVersion: apps/v1
    kind: Deployment
    name: demarches
  minReplicas: 2
  maxReplicas: 6
`;
