${greeting}

${sentence}

<#list details as detail>
${detail.label}: ${detail.value}
</#list>

${button}:
${link}
<#if direct?has_content>

${directly}
${direct}
</#if>
<#if attached?has_content>

${attached}
</#if>

--
${footer}
