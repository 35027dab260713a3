<#macro invite>
  <#local how = channel.accepts("phone")?then("at " + practice.phone, "at the number on our profile")>
  Please call us ${how} and ask for our ${role("office-manager").title}.<#t>
</#macro>
