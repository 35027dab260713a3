<#macro invite>
  <#local how = channel.accepts("phone")?then("at " + practice.phone, "at the number on our profile")>
  Please call us ${how}, ${patient.firstName}, and ask for our ${role("office-manager").title}.<#t>
</#macro>
