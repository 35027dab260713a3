<#-- A greeting. -->
Dear ${patient.firstName},
